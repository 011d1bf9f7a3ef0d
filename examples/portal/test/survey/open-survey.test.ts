import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { SURVEY } from "@communaute/example-survey";
import { expect, onTestFinished, test } from "vitest";
import { openSurvey } from "../../src/survey/open-survey.ts";

test("what is kept for too long is erased at the next start", async () => {
  const place = directory();
  const options = (day: string) => ({
    config: SURVEY,
    answers: join(place, "answers.sqlite"),
    secret: "s".repeat(32),
    now: () => new Date(`${day}T12:00:00Z`),
    onFailure: (reason: unknown) => {
      throw reason;
    },
  });
  const { value: first } = await openSurvey(options("2026-11-25"));
  const body = JSON.stringify({ v: 1, id: "7c0c7a0e-52b4-4b9e-9f3a-2f6d8c1b5a44", score: 0 });
  const address = "http://localhost/v1/surveys/climat/responses";
  const headers = { "content-type": "text/plain" };
  const reply = await first?.collect(new Request(address, { method: "POST", body, headers }));
  expect(reply?.status).toBe(201);
  await first?.stop();
  for (const [day, rows] of [
    ["2027-12-30", 1],
    ["2028-01-01", 0],
  ] as const) {
    await (await openSurvey(options(day))).value?.stop();
    expect(rowsIn(join(place, "answers.sqlite")), day).toBe(rows);
  }
});

test("a configuration that does not hold is told with its line, and nothing is opened", async () => {
  const config = join(directory(), "survey.yml");
  writeFileSync(config, readFileSync(SURVEY, "utf8").replace("scale: nps", "scale: stars"));
  const { value, diagnostics } = await openSurvey({
    config,
    answers: "/dev/null/answers.sqlite",
    secret: "s".repeat(32),
    now: () => new Date("2026-11-25T12:00:00Z"),
    onFailure: () => {},
  });
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([{ severity: "error", at: { file: config, line: 11 } }]);
});

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), "communaute-survey-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function rowsIn(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database.prepare("SELECT count(*) AS n FROM answers").get();
  database.close();
  return Number(row?.n);
}
