import { VISIBILITIES } from "./audience.ts";
import type { RunEvent } from "./event.ts";
import type { ItemState } from "./item-state.ts";
import { isInTheWay } from "./overview.ts";
import { NONE, type Note, OPEN, type Registers, TO_CONFIRM } from "./registers.ts";
import { isSeen, isWhole, type Settling } from "./settle.ts";
import { dueOf, isOverdue, snoozedUntil, type Timing } from "./timing.ts";

const STATUSES = ["todo", "done", "notApplicable"] as const;
const HOWS = [undefined, "declared", "attested", "automatic"] as const;

/** How each item stands, in the order of the list: hidden and removed ones too. */
export function itemStates(settling: Settling, timing: Timing, registers: Registers): ItemState[] {
  const { compiled, events, audience } = settling;
  const { status, how, settled, declared, last, unseen, toConfirm } = registers;
  const places = compiled.entries.keys();
  return Array.from(places, stateOf);

  function stateOf(place: number): ItemState {
    const entry = compiled.entries[place] as (typeof compiled.entries)[number];
    const isSettled = status[place] !== OPEN;
    const event = isSettled ? events[settled[place] ?? NONE] : undefined;
    const other = events[unseen[place] ?? NONE];
    const isOpen = !isSettled && isSeen(audience, place) && !isWhole(settling, place);
    return {
      id: entry.item.id,
      section: entry.section,
      parent: compiled.entries[entry.parent]?.item.id,
      visibility: VISIBILITIES[audience.visibility[place] ?? 0] ?? "hidden",
      required: audience.isRequired[place] === 1,
      status: STATUSES[status[place] ?? 0] ?? "todo",
      how: HOWS[how[place] ?? 0],
      by: event?.by,
      at: event?.at,
      reason: event?.verb === "notApplicable" ? event.reason : undefined,
      evidence:
        event?.evidence ?? (isSettled ? events[declared[place] ?? NONE]?.evidence : undefined),
      comments: notesOf(place, registers.comments).map(({ event: comment }) => {
        const { by, at, reason = "" } = events[comment] as RunEvent;
        return { by, at, text: reason };
      }),
      toConfirm: TO_CONFIRM[toConfirm[place] ?? 0],
      blockedBy: isSettled
        ? []
        : idsOf(entry.after.filter((other) => isInTheWay(other, settling, status))),
      due: dueOf(timing, place),
      overdue: isOpen && isOverdue(timing, place),
      snoozedUntil: isSettled ? undefined : snoozedUntil(timing, place),
      lastSeq: events[last[place] ?? NONE]?.seq ?? 0,
      conflict: other && said(other),
      refused: notesOf(place, registers.refused).map(({ event: refused, because }) => ({
        ...said(events[refused] as RunEvent),
        because,
      })),
    };
  }

  function idsOf(some: readonly number[]): string[] {
    return some.flatMap((other) => compiled.entries[other]?.item.id ?? []);
  }

  /** Also of the items that became this one. */
  function notesOf<Kept extends Note>(place: number, notes: readonly Kept[]): Kept[] {
    if (notes.length === 0) return [];
    const sources = compiled.inherited[place] ?? [];
    const parent = compiled.entries[place]?.parent;
    return notes.filter(
      ({ register }) =>
        register === place ||
        sources.some((source) => source.register === register && register !== parent),
    );
  }
}

function said({ by, at, verb }: RunEvent): NonNullable<ItemState["conflict"]> {
  return { by, at, verb };
}
