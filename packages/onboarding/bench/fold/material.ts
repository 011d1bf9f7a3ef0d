import { addDays, type CalendarDate } from "@communaute/schemas/calendar";
import type { Facts } from "../../src/conditions/facts.ts";
import type { Checklist } from "../../src/definition/checklist.ts";
import type { Item } from "../../src/definition/item.ts";
import { compileChecklist } from "../../src/run/compile-checklist.ts";
import type { RunEvent } from "../../src/run/event.ts";
import type { Run } from "../../src/run/run.ts";

/** A person who arrives, and all that is said on the way. */
export interface Member {
  run: Run;
  facts: Facts;
  events: RunEvent[];
}

export const ITEMS = 60;
export const EVENTS_EACH = 39;
/** Of how many items something is said; then of some of them again. */
const DIFFERENT = 36;
/** Without a common divisor with the number of items, so that all of them come in turn. */
const STRIDE = 7;
const DOMAINS = ["Data", "Design", "Développement", "Produit", "Support"];
const VERBS = [...Array.from({ length: 10 }, () => "done" as const), "comment" as const];
const STATUSES = ["independent", "service", "agent"];
const TEAMS = Array.from({ length: 40 }, (_, place) => `equipe-${place}`);
const FIRST_DAY = "2024-01-01" as CalendarDate;
const ORIGIN = { layer: "base", line: 1, column: 1 };

/**
 * Sixty items in six sections: each third is due, each fourth waits for another, each fifth is for some only, and
 * each seventh is ticked by a referent, the animation team or data.
 */
export const CHECKLIST: Checklist = {
  id: "arrivee",
  title: { fr: "Mon arrivée" },
  anchor: "arrivee",
  layers: [{ id: "base" }],
  sections: Array.from({ length: 6 }, (_, section) => ({
    id: `section-${section}`,
    title: { fr: `Section ${section}` },
    items: Array.from({ length: 10 }, (__, place) => itemAt(10 * section + place)),
    origin: ORIGIN,
  })),
  retired: [],
};

function itemAt(place: number): Item {
  return {
    id: `etape-de-mon-arrivee-${place}`,
    title: { fr: `Étape ${place}` },
    optional: place % 9 === 8,
    after: place % 4 === 3 ? [`etape-de-mon-arrivee-${place - 3}`] : [],
    due:
      place % 3 === 0
        ? { from: "arrivee", days: 1 + (place % 20), unit: place % 2 ? "day" : "working-day" }
        : undefined,
    for: place % 5 === 4 ? audience(place) : undefined,
    required: place % 10 === 2 ? { status: ["independent", "service"] } : undefined,
    who: place % 7 === 6 ? ["referent", "animation"] : ["self"],
    locked: place % 7 === 6 ? "base" : undefined,
    auto: place === 1 ? { fact: "fiche.complete", sticky: true } : undefined,
    evidence: "none",
    formerIds: place % 6 === 0 ? [`ancienne-etape-${place}`] : [],
    split: "ask",
    revision: 1,
    redo: false,
    items: [],
    origin: ORIGIN,
    log: [],
  };
}

function audience(place: number): Item["for"] {
  if (place % 3 === 0) return { mission: { comparison: ">=", count: 3, unit: "month" } };
  return { domain: DOMAINS.slice(place % 3, 2 + (place % 4)) };
}

/** Members with 39 events each, 1.3 to an item; the same ones for the same number, as JSON would give them. */
export function membersOf(count: number): Member[] {
  const random = generator(1);
  const defs = compileChecklist(CHECKLIST).fingerprint;
  const pick = <Value>(values: readonly Value[]) =>
    values[Math.floor(random() * values.length)] as Value;
  const members = Array.from({ length: count }, (_, place): Member => {
    const arrival = addDays(FIRST_DAY, Math.floor(random() * 700));
    const run = `run-${place}`;
    const first = Math.floor(random() * ITEMS);
    const spoken = Array.from({ length: DIFFERENT }, (_, at) => (first + STRIDE * at) % ITEMS);
    const again = spoken.slice(0, EVENTS_EACH - DIFFERENT);
    return {
      run: {
        id: run,
        member: `membre-${place}`,
        kind: "arrivee",
        anchors: { arrivee: arrival },
        layers: ["base"],
        openedAt: `${addDays(arrival, -5)}T08:00:00Z`,
      },
      facts: {
        profile: {
          domain: [pick(DOMAINS)],
          status: [pick(STATUSES)],
          team: [pick(TEAMS)],
          mission: { start: arrival, end: addDays(arrival, Math.floor(random() * 400)) },
        },
        automatic: { "fiche.complete": random() < 0.7 },
      },
      events: [...spoken, ...again].map((item, at) => {
        const as = item % 7 === 6 ? ("referent" as const) : ("self" as const);
        return {
          id: uuid(random),
          run,
          item:
            item % 6 === 0 && at < 10 ? `ancienne-etape-${item}` : `etape-de-mon-arrivee-${item}`,
          verb: at < DIFFERENT ? pick(VERBS) : "undone",
          by: { id: `membre-${place}`, as },
          at: `${addDays(arrival, at)}T09:00:00Z`,
          seq: at + 1,
          base: at,
          defs,
        };
      }),
    };
  });
  return JSON.parse(JSON.stringify(members)) as Member[];
}

function uuid(random: () => number): string {
  const part = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  return `${part()}-${part()}-${part()}-${part()}`;
}

/** Numbers in [0, 1) of a linear congruential generator (Numerical Recipes 1992, 7.1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
