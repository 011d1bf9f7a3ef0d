import { addDays } from "../calendar.ts";
import type { EventFront, Sheet, StartupFront } from "../sheet.ts";
import type { Ground, Planting } from "./ground.ts";

/** Ways to get the events of a startup wrong. */
export const EVENT_PLANTS = {
  "event-before-first-phase": ({ take }: Ground): Planting => {
    const sheet = take("startups");
    const first = sheet.front.phases[0]?.start ?? "";
    return withEvent(sheet, { name: "committee", date: addDays(first, -30) }, "date");
  },

  "event-in-future": ({ world: { asOf }, take }: Ground): Planting =>
    withEvent(take("startups"), { name: "product_launch", date: addDays(asOf, 60) }, "date"),

  "event-fast-without-fast": ({ world: { asOf }, take }: Ground): Planting =>
    withEvent(
      take("startups", ({ front }) => front.fast === undefined),
      { name: "fast", date: asOf },
    ),

  "fast-without-event": ({ take }: Ground): Planting => {
    const sheet = take("startups", ({ front }) => front.fast === undefined);
    sheet.front.fast = { promotion: 14, montant: 150_000 };
    return { sheet, path: ["fast"] };
  },
};

function withEvent(sheet: Sheet<StartupFront>, event: EventFront, ...key: string[]): Planting {
  sheet.front.events = [...(sheet.front.events ?? []), event];
  return { sheet, path: ["events", sheet.front.events.length - 1, ...key] };
}
