import { addDays, daysBetween } from "../calendar.ts";
import type { PhaseFront, Sheet, StartupFront } from "../sheet.ts";
import type { Ground, Planting } from "./ground.ts";

/** Ways to get the phases of a startup wrong. */
export const PHASE_PLANTS = {
  "phase-ends-before-start": (ground: Ground): Planting => {
    const { sheet, phases } = startupThatWent(ground, ["investigation", "construction"]);
    phases[0].end = addDays(phases[0].start, -10);
    return { sheet, path: ["phases", 0, "end"] };
  },

  "phases-same-day": (ground: Ground): Planting => {
    const { sheet, phases } = startupThatWent(ground, ["investigation", "construction"]);
    phases[1].start = phases[0].start;
    phases[0].end = phases[0].start;
    return { sheet, path: ["phases", 1] };
  },

  "phases-out-of-order": (ground: Ground): Planting => {
    const { sheet } = startupThatWent(ground, ["investigation", "construction"]);
    sheet.front.phases.push(...sheet.front.phases.splice(0, 1));
    return { sheet, path: ["phases", sheet.front.phases.length - 1] };
  },

  "phases-overlap": (ground: Ground): Planting => {
    const { sheet, phases } = startupThatWent(ground, ["investigation", "construction"]);
    phases[0].end = addDays(phases[1].start, 20);
    return { sheet, path: ["phases", 0, "end"] };
  },

  "phases-gap": (ground: Ground): Planting => {
    const { sheet, phases } = startupThatWent(ground, ["investigation", "construction"]);
    phases[0].end = addDays(phases[1].start, -40);
    return { sheet, path: ["phases", 0, "end"] };
  },

  "phase-end-inferred": (ground: Ground): Planting => {
    const { sheet, phases } = startupThatWent(ground, ["investigation", "construction"]);
    delete phases[0].end;
    return { sheet, path: ["phases", 0, "end"] };
  },

  "phase-repeated": (ground: Ground): Planting => {
    const { sheet } = startupIn(ground, ["investigation", "construction", "acceleration"]);
    Object.assign(sheet.front.phases[2] ?? {}, { name: "construction" });
    return { sheet, path: ["phases", 2, "name"] };
  },

  "phase-in-future": (ground: Ground): Planting => {
    const { sheet, last } = startupIn(ground, ["investigation", "construction"]);
    last.start = addDays(ground.world.asOf, 90);
    Object.assign(sheet.front.phases[0] ?? {}, { end: last.start });
    return { sheet, path: ["phases", 1, "start"] };
  },

  "no-current-phase": (ground: Ground): Planting => {
    const { sheet, last } = startupIn(ground, ["investigation", "construction"]);
    last.end = addDays(ground.world.asOf, -20);
    return { sheet, path: ["phases", 1, "end"] };
  },

  "construction-without-investigation": (ground: Ground): Planting => {
    const { sheet, phases } = startupThatWent(ground, ["investigation", "construction"]);
    phases[1].start = phases[0].start;
    sheet.front.phases.shift();
    return { sheet, path: ["phases", 0] };
  },

  "acceleration-without-construction": (ground: Ground): Planting => {
    const { sheet, last } = startupIn(ground, ["investigation", "construction", "acceleration"]);
    last.start = sheet.front.phases[1]?.start ?? last.start;
    sheet.front.phases.splice(1, 1);
    return { sheet, path: ["phases", 1] };
  },

  "phase-after-end": (ground: Ground): Planting => {
    const { sheet } = startupIn(ground, ["investigation", "construction", "acceleration"]);
    Object.assign(sheet.front.phases[1] ?? {}, { name: "transfere" });
    Object.assign(sheet.front.phases[2] ?? {}, { name: "consolidation" });
    return { sheet, path: ["phases", 2] };
  },

  "end-after-end": ({ world: { asOf }, take }: Ground): Planting => {
    const sheet = take("startups", ({ front }) => {
      const last = front.phases.at(-1);
      return last !== undefined && isAbandon(last) && daysBetween(last.start, asOf) > 60;
    });
    const last = sheet.front.phases.at(-1) as PhaseFront;
    last.end = addDays(last.start, 50);
    sheet.front.phases.push({ name: "transfere", start: last.end });
    return { sheet, path: ["phases", sheet.front.phases.length - 1] };
  },

  "unknown-phase": (ground: Ground): Planting => {
    const { sheet } = startupIn(ground, ["investigation", "construction", "acceleration"]);
    const name = ground.random.pick(["accéleration", "essaimage", "accelerations"]);
    Object.assign(sheet.front.phases[2] ?? {}, { name });
    return { sheet, path: ["phases", 2, "name"] };
  },

  "abandon-without-end-event": ({ take }: Ground): Planting => {
    const sheet = take("startups", ({ front }) => front.phases.some(isAbandon));
    const events = sheet.front.events?.filter(({ name }) => name !== "end") ?? [];
    if (events.length > 0) sheet.front.events = events;
    else delete sheet.front.events;
    return { sheet, path: ["phases", sheet.front.phases.findIndex(isAbandon)] };
  },

  "implausible-year": ({ take }: Ground): Planting => {
    const sheet = take("startups");
    const [first] = sheet.front.phases;
    if (first) first.start = `1${first.start.slice(1)}`;
    return { sheet, path: ["phases", 0, "start"] };
  },
};

/** A startup whose life begins with two phases, whatever came then. */
function startupThatWent(
  { take }: Ground,
  beginning: readonly [string, string],
): { sheet: Sheet<StartupFront>; phases: [PhaseFront, PhaseFront] } {
  const sheet = take("startups", ({ front }) =>
    beginning.every((name, index) => front.phases[index]?.name === name),
  );
  return { sheet, phases: sheet.front.phases.slice(0, 2) as [PhaseFront, PhaseFront] };
}

/** A startup that has gone through these phases and is still in the last one. */
function startupIn(
  { take }: Ground,
  life: readonly string[],
): { sheet: Sheet<StartupFront>; last: PhaseFront } {
  const sheet = take(
    "startups",
    ({ front }) => front.phases.map(({ name }) => name).join() === life.join(),
  );
  return { sheet, last: sheet.front.phases.at(-1) as PhaseFront };
}

function isAbandon({ name }: PhaseFront): boolean {
  return name.startsWith("abandon");
}
