import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { collect } from "../../src/node/collect.ts";
import { purgeAnswers } from "../../src/node/purge-answers.ts";
import { newId } from "../material/collecting.ts";
import { CONFIG } from "../material/config.ts";
import { newDatabase } from "../material/postgres.ts";
import { canMount, smallDisk } from "../material/small-disk.ts";
import { temporaryDirectoryOnDisk } from "../material/temporary-directory.ts";

test("a collector starts from its configuration, serves, stops in good order and starts again", async () => {
  const lines: string[] = [];
  const options = started({ write: (line: string) => lines.push(line) });
  const body = JSON.stringify({ v: 1, id: newId(), score: 9 });
  const statuses: number[] = [];
  for (let start = 0; start < 2; start++) {
    const { value, diagnostics } = await collect(options);
    expect(diagnostics).toEqual([]);
    const address = `http://127.0.0.1:${value?.port}`;
    const headers = { "content-type": "application/json" };
    const reply = await fetch(`${address}/v1/surveys/climat/responses`, {
      method: "POST",
      body,
      headers,
    });
    statuses.push(reply.status, (await fetch(`${address}/ready`)).status);
    await value?.stop();
    await expect(fetch(`${address}/ready`)).rejects.toThrow();
  }
  expect(statuses).toEqual([201, 200, 200, 200]);
  const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
  expect(events.filter((event) => event === "started" || event === "stopped")).toEqual([
    "started",
    "stopped",
    "started",
    "stopped",
  ]);
});

const postgres = inject("postgres");

test.each(postgres ? ["a file", "PostgreSQL"] : ["a file"])(
  "on %s, runs of checklists are kept beside the answers, for as long as told",
  async (where) => {
    const options = started();
    const environment = {
      ...options.environment,
      COLLECTOR_ADMIN_TOKEN: "a".repeat(24),
      ...(where === "PostgreSQL" ? { DATABASE_URL: await newDatabase(postgres ?? {}) } : {}),
    };
    const config = `checklists: { retentionMonths: 6 }\n${CONFIG}`;
    const at = (day: string) => ({ ...options, config, environment, now: () => new Date(day) });
    const asked = async (port: number | undefined, method: string, path: string, body?: unknown) =>
      fetch(`http://127.0.0.1:${port}/v1/runs${path}`, {
        method,
        headers: { authorization: `Bearer ${"a".repeat(24)}`, "content-type": "text/plain" },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    const run = { id: "r1", member: "lou", kind: "arrivee", anchors: {}, layers: ["beta"] };
    const statuses = [];
    const first = (await collect(at("2026-11-25T10:00:00Z"))).value;
    statuses.push((await asked(first?.port, "POST", "", run)).status);
    statuses.push((await asked(first?.port, "POST", "/r1/closing")).status);
    await first?.stop();
    const second = (await collect(at("2027-05-25T10:00:00Z"))).value;
    statuses.push((await asked(second?.port, "GET", "/r1")).status);
    await second?.stop();
    const third = (await collect(at("2027-05-27T10:00:00Z"))).value;
    statuses.push((await asked(third?.port, "GET", "/r1")).status);
    await third?.stop();
    expect(statuses).toEqual([201, 204, 200, 404]);
  },
  30_000,
);

test("a second collector on the same file is refused, and so is a purge beside it", async () => {
  const options = started({ busyMilliseconds: 100 });
  const { value } = await collect(options);
  onTestFinished(() => value?.stop());
  const second = await collect(options);
  expect(second.diagnostics).toMatchObject([{ code: "store-held" }]);
  expect((await purgeAnswers(options)).diagnostics).toMatchObject([{ code: "store-held" }]);
}, 30_000);

test("what is kept for too long is purged at the start, and a dry run only tells", async () => {
  const options = started();
  const { value } = await collect(options);
  const body = JSON.stringify({ v: 1, id: newId(), score: 9, comment: "Un mot." });
  const headers = { "content-type": "application/json" };
  const responses = `http://127.0.0.1:${value?.port}/v1/surveys/climat/responses`;
  expect((await fetch(responses, { method: "POST", body, headers })).status).toBe(201);
  await value?.stop();

  const at = (day: string) => ({ ...options, now: () => new Date(`${day}T12:00:00Z`) });
  const purged = async (day: string, isDryRun: boolean) =>
    (await purgeAnswers({ ...at(day), isDryRun })).value?.purged;
  expect(await purged("2027-06-30", false)).toEqual([]);
  const comments = [{ scope: "comments", dueOn: "2027-06-30", answers: 1, comments: 1 }];
  expect(await purged("2027-07-01", true)).toMatchObject(comments);
  expect(await purged("2027-07-01", false)).toMatchObject(comments);
  expect(await purged("2027-07-01", false)).toEqual([]);
  const everything = [{ scope: "everything", dueOn: "2027-12-31", answers: 1, comments: 0 }];
  expect(await purged("2028-01-01", true)).toMatchObject(everything);
  const later = await collect(at("2028-01-01"));
  await later.value?.stop();
  expect(await purged("2028-01-01", true)).toEqual([]);
});

test.skipIf(!canMount)(
  "a file on a disk that goes with its container is refused unless meant",
  async () => {
    const disk = smallDisk(4);
    const options = started({}, join(disk, "answers.db"));
    expect((await collect(options)).diagnostics).toMatchObject([{ code: "store-ephemeral" }]);
    const environment = { ...options.environment, COLLECTOR_EPHEMERAL_DISK: "accepted" };
    const { value } = await collect({ ...options, environment });
    expect(value).not.toBeNull();
    await value?.stop();
  },
);

function started(more = {}, file = join(temporaryDirectoryOnDisk(), "answers.db")) {
  return {
    config: CONFIG,
    file: "survey.yml",
    environment: {
      COLLECTOR_SECRET: "s".repeat(40),
      COLLECTOR_FILE: file,
      PORT: "0",
      HOST: "127.0.0.1",
    },
    now: () => new Date("2026-11-25T10:00:00Z"),
    ...more,
  };
}
