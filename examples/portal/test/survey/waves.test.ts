import { CalendarDate } from "@communaute/schemas";
import { afterAll, expect, test } from "vitest";
import { begunWaves, dayInFrance, nextWave, openWave } from "../../src/survey/waves.ts";
import { smallSurvey } from "../material/small-survey.ts";

const { survey, remove } = smallSurvey();
afterAll(remove);

const twice = {
  ...survey,
  waves: [
    { id: "2026-S2", opensOn: "2026-07-01", closesOn: "2026-12-31" },
    { id: "2027-S2", opensOn: "2027-07-01", closesOn: "2027-12-31" },
  ].map(({ id, opensOn, closesOn }) => ({
    id,
    opensOn: CalendarDate.parse(opensOn),
    closesOn: CalendarDate.parse(closesOn),
  })),
};

test.each([
  ["2026-06-30", undefined, "2026-S2", []],
  ["2026-07-01", "2026-S2", "2027-S2", ["2026-S2"]],
  ["2026-12-31", "2026-S2", "2027-S2", ["2026-S2"]],
  ["2027-01-01", undefined, "2027-S2", ["2026-S2"]],
  ["2027-07-01", "2027-S2", undefined, ["2027-S2", "2026-S2"]],
  ["2028-01-01", undefined, undefined, ["2027-S2", "2026-S2"]],
])("on %s, wave %s is open, %s is next, and %o have begun", (on, open, next, begun) => {
  const day = CalendarDate.parse(on);
  expect(openWave(twice, day)?.id).toBe(open);
  expect(nextWave(twice, day)?.id).toBe(next);
  expect(begunWaves(twice, day).map(({ id }) => id)).toEqual(begun);
});

test("a wave opens at midnight in France, in winter and in summer", () => {
  expect(dayInFrance(new Date("2026-11-20T23:30:00Z"))).toBe("2026-11-21");
  expect(dayInFrance(new Date("2026-06-30T22:30:00Z"))).toBe("2026-07-01");
});
