import { existsSync } from "node:fs";
import { CalendarDate } from "@communaute/schemas";
import { expect, test } from "vitest";
import { type Environment, settings } from "../../src/server/settings.ts";

const today = CalendarDate.parse("2026-11-21");

test("unasked, the portal shows the demo community of today to this machine alone", () => {
  const wanted = settings({}, today);
  expect(wanted).toMatchObject({ settings: { asOf: today, host: "127.0.0.1", port: 3000 } });
  const { directory } = "settings" in wanted ? wanted.settings : { directory: "" };
  expect(directory).toMatch(/examples\/demo-community\/$/);
  expect(existsSync(`${directory}package.json`)).toBe(true);
});

test("a path is taken from where the person is, not from where npm went", () => {
  const environment = { COMMUNITY: "mon-depot", INIT_CWD: "/chez/moi" };
  expect(settings(environment, today)).toMatchObject({
    settings: { directory: "/chez/moi/mon-depot" },
  });
});

test.each<[Environment, object]>([
  [{ PORT: "8080" }, { port: 8080 }],
  [{ PORT: "" }, { port: 3000 }],
  [{ HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
  [{ SURVEY: "/chez/moi/survey.yml" }, { survey: "/chez/moi/survey.yml" }],
  [{ ANSWERS: "/chez/moi/answers.sqlite" }, { answers: "/chez/moi/answers.sqlite" }],
  [{ COLLECTOR_SECRET: "s".repeat(32) }, { secret: "s".repeat(32) }],
  [{ COLLECTOR_SECRET: "" }, { secret: undefined }],
  [{ AS_OF: "2020-02-29" }, { asOf: "2020-02-29" }],
])("%o is followed", (environment, expected) => {
  expect(settings(environment, today)).toMatchObject({ settings: expected });
});

test.each<[Environment, string]>([
  [{ PORT: "http" }, "PORT doit être un nombre"],
  [{ PORT: "70000" }, "PORT doit être un nombre"],
  [{ PORT: "30.5" }, "PORT doit être un nombre"],
  [{ AS_OF: "2026-02-30" }, "AS_OF doit être un jour qui existe"],
  [{ COLLECTOR_SECRET: "court" }, "COLLECTOR_SECRET doit avoir 32 caractères"],
  [{ AS_OF: "hier" }, "AS_OF doit être un jour qui existe"],
])("%o is refused with the way to mend it", (environment, said) => {
  const wanted = settings(environment, today);
  expect("fault" in wanted && wanted.fault.fr).toContain(said);
});
