import type { CalendarDate } from "@communaute/schemas/calendar";
import type { Checklist } from "../../definition/checklist.ts";
import type { Item } from "../../definition/item.ts";
import type { Role } from "../../definition/role.ts";
import type { RunState } from "../../run/fold-run.ts";
import type { ItemState } from "../../run/item-state.ts";
import type { InlineOptions } from "../inline/inline.ts";
import type { Language } from "../words/in-language.ts";

/** For whom a view is, and what may stand in it. */
export interface ViewOptions extends InlineOptions {
  language: Language;
  /** Today where the person is. */
  today: CalendarDate;
  /** Who looks; nobody may do anything without. */
  viewer?: Role | undefined;
  /** Whether nothing may be done any more. */
  isClosed?: boolean | undefined;
  /** What people are called, by the ids of authors; who has no name here is called by their role. */
  names?: Readonly<Record<string, string>> | undefined;
  /**
   * The day of an instant where the person is.
   *
   * @defaultValue the day in UTC
   */
  dayOf?: ((instant: string) => CalendarDate) | undefined;
}

/** What the parts of a view are made from. */
export interface ViewContext extends ViewOptions {
  checklist: Checklist;
  state: RunState;
  itemOf: ReadonlyMap<string, Item>;
  stateOf: ReadonlyMap<string, ItemState>;
  dayOf: (instant: string) => CalendarDate;
}

/** Options, and what is looked up again and again. */
export function viewContext(
  checklist: Checklist,
  state: RunState,
  options: ViewOptions,
): ViewContext {
  const items = checklist.sections.flatMap((section) => section.items);
  return {
    dayOf: (instant) => instant.slice(0, 10) as CalendarDate,
    ...withoutUndefined(options),
    checklist,
    state,
    itemOf: new Map(items.flatMap((item) => [item, ...item.items]).map((item) => [item.id, item])),
    stateOf: new Map(state.items.map((item) => [item.id, item])),
  };
}

/** So that an option left open does not stand in the place of its default. */
function withoutUndefined(
  options: ViewOptions,
): ViewOptions & { dayOf?: (at: string) => CalendarDate } {
  const { dayOf, ...rest } = options;
  return dayOf === undefined ? rest : { ...rest, dayOf };
}
