import type { CalendarDate } from "@communaute/schemas";
import fc from "fast-check";
import { dateOf, dayOf } from "../../../src/time/day-of.ts";

/** Rows of the tables, few enough values for many of them to meet. */
export interface AnyRows {
  missions: {
    person: string;
    started_on: CalendarDate;
    ended_on: CalendarDate | null;
    domain: string | null;
  }[];
  answers: {
    wave: string;
    score: number | null;
    satisfaction: number | null;
    environment: string;
  }[];
  tickets: {
    startup: string | null;
    status: string | null;
    closed_on: CalendarDate | null;
    by_hand: boolean | null;
  }[];
  live_spans: { startup: string; started_on: CalendarDate; ended_on: CalendarDate | null }[];
  audits: { url: string; audited_on: CalendarDate | null; accessibility_status: string | null }[];
  phases: { startup: string; position: number; phase: string; started_on: CalendarDate }[];
  contributions: { person: string; kind: string; made_on: CalendarDate }[];
}

/** The days that the queries of the tests draw lines at. */
export const LINES = {
  during: { from: "2024-02-29" as CalendarDate, to: "2025-03-01" as CalendarDate },
  cut: "2025-06-30" as CalendarDate,
  ages: [0, 92, 365],
  gaps: [0, 31, 92],
};

/** Days of two years, those on both sides of a line more often, and some before the first of all numbers. */
const lines = [dayOf(LINES.during.from), dayOf(LINES.during.to), dayOf(LINES.cut)];
const day = fc
  .oneof(
    { weight: 5, arbitrary: fc.integer({ min: 19_600, max: 20_500 }) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...lines), fc.constantFrom(...LINES.ages), fc.constantFrom(-1, 0, 1))
        .map(([line, age, beside]) => line - age + beside),
    },
    { weight: 1, arbitrary: fc.integer({ min: -200, max: 200 }) },
  )
  .map(dateOf);
const maybeDay = fc.option(day);
const person = fc.constantFrom("alba", "boris", "chloe", "d'arc", "élan", "Zoé", "😀");
const startup = fc.constantFrom("a-dock", "b-side", "l'atelier");
const score = fc.option(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 10 }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 11, 6.5) },
  ),
);

const mission = fc
  .record({
    person,
    started_on: day,
    length: fc.option(fc.integer({ min: -20, max: 300 })),
    domain: fc.option(fc.constantFrom("Design", "Développement", "__proto__")),
  })
  .map(({ length, ...rest }) => ({
    ...rest,
    ended_on: length === null ? null : dateOf(dayOf(rest.started_on) + length),
  }));

/** A mission of ten days, and one that follows it after an absence that is about as long as a gap. */
const followedMission = fc
  .record({
    mission,
    gap: fc.constantFrom(...LINES.gaps),
    beside: fc.constantFrom(0, 1, 2),
  })
  .map(({ mission: first, gap, beside }) => {
    const end = dayOf(first.started_on) + 9;
    const next = end + gap + beside;
    return [
      { ...first, ended_on: dateOf(end) },
      { ...first, started_on: dateOf(next), ended_on: dateOf(next + 9) },
    ];
  });

export const anyRows: fc.Arbitrary<AnyRows> = fc.record({
  missions: fc
    .tuple(fc.array(mission, { maxLength: 30 }), fc.array(followedMission, { maxLength: 5 }))
    .map(([alone, followed]) => [...alone, ...followed.flat()]),
  answers: fc.array(
    fc.record({
      wave: fc.constantFrom("2025-04", "2025-11"),
      score,
      satisfaction: score,
      environment: fc.constantFrom("production", "production", "test"),
    }),
    { maxLength: 30 },
  ),
  tickets: fc.array(
    fc.record({
      startup: fc.option(startup),
      status: fc.option(fc.constantFrom("todo", "doing", "done")),
      closed_on: maybeDay,
      by_hand: fc.option(fc.boolean()),
    }),
    { maxLength: 30 },
  ),
  live_spans: fc.array(fc.record({ startup, started_on: day, ended_on: maybeDay }), {
    maxLength: 10,
  }),
  audits: fc.array(
    fc.record({
      url: fc.constantFrom("https://a.fr", "https://b.fr", "https://c.fr"),
      audited_on: maybeDay,
      accessibility_status: fc.option(fc.constantFrom("totale", "partielle", "non")),
    }),
    { maxLength: 20 },
  ),
  phases: fc.uniqueArray(
    fc.record({
      startup,
      position: fc.integer({ min: 1, max: 6 }),
      phase: fc.constantFrom("investigation", "construction", "acceleration"),
      started_on: day,
    }),
    { maxLength: 15, selector: ({ startup, position }) => `${startup} ${position}` },
  ),
  contributions: fc.array(
    fc.record({ person, kind: fc.constantFrom("talk", "documentation", "l'autre"), made_on: day }),
    { maxLength: 20 },
  ),
});
