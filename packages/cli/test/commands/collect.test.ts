/// <reference types="node" />
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { SURVEY } from "@communaute/example-survey";
import { describe, expect, onTestFinished, test } from "vitest";
import { type BuiltCommand, builtCommand } from "../material/built-command.ts";
import { called } from "../material/called.ts";
import { type Folder, folder } from "../material/folder.ts";

const SLOW = { timeout: 30_000 };
const ENVIRONMENT = {
  COLLECTOR_SECRET: "s".repeat(32),
  COLLECTOR_EPHEMERAL_DISK: "accepted",
  HOST: "127.0.0.1",
  PORT: "0",
};

test("it takes answers, tells its address to people and its log to programs", SLOW, async () => {
  const place = withSurvey();
  const command = started(place);
  const address = await command.address();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await sent(address, randomUUID())).toBe(201);
  expect((await fetch(`${address}/ready`)).status).toBe(200);
  command.process.kill("SIGINT");
  expect(await command.ended).toBe(0);
  const events = command
    .printed()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).event as string);
  expect(events).toEqual(["nothing-to-purge", "started", "request", "request", "stopped"]);
  expect(rowsIn(place)).toBe(1);
});

test("stopped while answers come in, it loses none that it acknowledged, and doubles none", {
  timeout: 60_000,
}, async () => {
  const place = withSurvey();
  const command = started(place);
  const address = await command.address();
  const [acknowledged, others]: [string[], string[]] = [[], []];
  let isAsked = false;
  const sender = async () => {
    for (;;) {
      const id = randomUUID();
      const status = await sent(address, id).catch(() => undefined);
      (status === 201 ? acknowledged : others).push(id);
      if (status === undefined) return;
      if (acknowledged.length >= 200 && !isAsked) {
        isAsked = true;
        command.process.kill("SIGTERM");
      }
    }
  };
  await Promise.all(Array.from({ length: 30 }, sender));
  expect(await command.ended).toBe(0);
  expect(acknowledged.length).toBeGreaterThanOrEqual(200);
  expect(others.length).toBeGreaterThanOrEqual(30);

  const again = started(place);
  const newAddress = await again.address();
  const statuses = await Promise.all(acknowledged.map((id) => sent(newAddress, id)));
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  const retried = await Promise.all(others.map((id) => sent(newAddress, id)));
  expect(retried.filter((status) => status !== 200 && status !== 201)).toEqual([]);
  again.process.kill("SIGTERM");
  expect(await again.ended).toBe(0);
  expect(rowsIn(place)).toBe(acknowledged.length + others.length);
});

describe("a survey that cannot be kept is refused, with what to mend and where", () => {
  test.each([
    ["retentionMonths: 12", "retentionMonths: douze", "wrong-type", "douze"],
    ["closesOn: 2026-12-31", "closesOn: 2026-12-32", "date-impossible", "2026-12-32"],
    ["anonymous: true", "anonymous: true\n    threshold: 3", "invalid-value", "3\n"],
    ["scale: nps", "scale: [nps", "yaml-syntax", "[nps"],
  ])("%s written as %s", SLOW, async (from, to, code, cause) => {
    const place = withSurvey();
    place.edit("survey.yml", from, to);
    const command = started(place);
    expect(await command.ended).toBe(1);
    const at = placeOf(cause, place.read("survey.yml"));
    expect(command.told()).toContain(`survey.yml:${at} erreur ${code} `);
    expect(command.printed()).toBe("");
  });

  test("in English when asked for it", SLOW, async () => {
    const command = started(withSurvey(), { COLLECTOR_SECRET: "short" }, ["--lang", "en"]);
    expect(await command.ended).toBe(1);
    expect(command.told()).toContain("error setting-invalid The variable COLLECTOR_SECRET");
    expect(command.told()).not.toContain("short");
  });
});

test("a port that is taken is told, and the process ends", SLOW, async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const command = started(withSurvey(), { PORT: String(port) });
  expect(await command.ended).toBe(1);
  expect(command.told()).toContain("Le port est déjà pris");
});

test("a host that is not ours is told, and the process ends", SLOW, async () => {
  const command = started(withSurvey(), { HOST: "203.0.113.1" });
  expect(await command.ended).toBe(1);
  expect(command.told()).toContain("Cette adresse ne peut pas être ouverte");
});

test.each([
  [[], "Il manque --config"],
  [["--config", "ailleurs.yml"], "n’existe pas"],
  [["--confg", "survey.yml"], "Voulais-tu dire --config ?"],
])("called with %o, it says how to be called", async (args, told) => {
  const { code, ...said } = await called(["collect", ...args]);
  expect(code).toBe(2);
  expect(said.told).toContain(told);
});

test("a Node that is too old is told which one is needed", async () => {
  const { code, told } = await called(["collect", "--config", SURVEY], { node: "20.19.0" });
  expect(code).toBe(1);
  expect(told).toBe(
    "Le collecteur demande Node 24 ou plus, et celui-ci est Node 20.19.0 : installe une version plus récente.",
  );
});

function withSurvey(): Folder {
  const place = folder();
  place.write("survey.yml", readFileSync(SURVEY, "utf8"));
  return place;
}

function started(
  { path }: Folder,
  environment: Record<string, string> = {},
  more: readonly string[] = [],
): BuiltCommand {
  return builtCommand(["collect", "--config", "survey.yml", ...more], {
    directory: path,
    environment: { ...ENVIRONMENT, ...environment },
  });
}

/** The line and the column of a text. */
function placeOf(cause: string, text: string): string {
  const before = text.slice(0, text.indexOf(cause)).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Sends an answer to the wave of any day, and gives back the status. */
async function sent(address: string, id: string): Promise<number> {
  const response = await fetch(`${address}/v1/surveys/climat/responses`, {
    method: "POST",
    body: JSON.stringify({ v: 1, id, score: 9 }),
    headers: { "content-type": "text/plain" },
  });
  await response.arrayBuffer();
  return response.status;
}

function rowsIn({ path }: Folder): number {
  const database = new DatabaseSync(join(path, "data/answers.db"), { readOnly: true });
  const row = database.prepare("SELECT count(*) AS n FROM answers").get();
  database.close();
  return Number(row?.n);
}
