import { CalendarDate, Community } from "@communaute/schemas";

/** A day from its text, refused when no calendar has it. */
export function day(text: string): CalendarDate {
  return CalendarDate.parse(text);
}

/** A community to test with, empty but for what is said. */
export function community(parts: Record<string, unknown> = {}): Community {
  return Community.parse(parts);
}

/** A member of whom only missions, as pairs of days, and what matters to the test are said. */
export function member(
  id: string,
  missions: readonly (readonly [string, string?])[],
  properties: Record<string, unknown> = {},
) {
  return {
    id,
    name: id,
    domain: "Développement",
    missions: missions.map(([start, end]) => ({ start, ...(end ? { end } : {}) })),
    ...properties,
  };
}

/** So many members alike but for their ids, each with the missions given. */
export function members(
  count: number,
  prefix: string,
  missions: readonly (readonly [string, string?])[],
  properties: Record<string, unknown> = {},
) {
  return Array.from({ length: count }, (_, index) =>
    member(`${prefix}.${index}`, missions, properties),
  );
}

/** A startup in one phase since a day. */
export function startup(
  id: string,
  phase = "construction",
  since = "2020-01-01",
  properties: Record<string, unknown> = {},
) {
  return { id, name: id, phases: [{ name: phase, start: since }], ...properties };
}

/** So many startups alike but for their ids. */
export function startups(count: number, phase?: string, since?: string) {
  return Array.from({ length: count }, (_, index) => startup(`startup-${index}`, phase, since));
}

/** The survey, the closed wave and the answers that a measure of answers needs. */
export function survey(
  scale: "nps" | "satisfaction",
  values: readonly (number | undefined)[],
  { invited, segments = {} }: { invited?: number; segments?: Record<string, string> } = {},
) {
  const text = { fr: "Question", en: "Question" };
  const common = { id: scale, title: text, question: text, anonymous: true, retentionMonths: 12 };
  return {
    surveys: [{ ...common, scale, segments: Object.keys(segments) }],
    waves: [
      {
        id: "wave",
        survey: scale,
        opensOn: "2026-05-01",
        closesOn: "2026-05-31",
        ...(invited === undefined ? {} : { invited }),
      },
    ],
    answers: values.map((value, index) => ({
      id: `answer-${index}`,
      wave: "wave",
      environment: "production",
      segments,
      ...(value === undefined ? {} : { [scale === "nps" ? "score" : "satisfaction"]: value }),
    })),
  };
}

/** A value so many times. */
export function times<Value>(count: number, value: Value): Value[] {
  return Array.from({ length: count }, () => value);
}
