/// <reference types="node" />
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testPostgres } from "../test/material/postgres.ts";
import { CONTENDERS, type ContenderName, started } from "./contenders.ts";
import { cpuTime } from "./cpu-time.ts";
import { type Load, load } from "./load.ts";
import { quiet } from "./quiet.ts";

/** In turn with the others, so that a slow moment of the machine hits all of them; the first moments are not counted. */
const TURNS = Number(process.env.TURNS ?? 5);
/** Seconds to wait before each for others to leave the machine alone. */
const PATIENCE = Number(process.env.PATIENCE ?? 20);
const WARMING = 2_000;
const MEASURING = 3_000;
const CONNECTIONS = 50;

const directory = mkdtempSync(join(tmpdir(), "communaute-bench-"));
const postgres = testPostgres({ isOnDisk: true });
const names = CONTENDERS.filter((name) => postgres || !name.includes("PostgreSQL"));
let busyStarts = 0;
const loads = new Map<ContenderName, Load[]>(names.map((name) => [name, []]));
/** Microseconds that the server computed for each answer. */
const costs = new Map<ContenderName, number[]>(names.map((name) => [name, []]));
try {
  for (let turn = 0; turn < TURNS; turn++) {
    for (const name of names) {
      if (!(await quiet(PATIENCE))) busyStarts += 1;
      const contender = await started(name, directory, postgres?.connection ?? {});
      await load(contender.port, CONNECTIONS, WARMING);
      const computed = cpuTime(contender.pid);
      const borne = await load(contender.port, CONNECTIONS, MEASURING);
      loads.get(name)?.push(borne);
      const answers = (borne.perSecond * MEASURING) / 1000;
      costs.get(name)?.push(((cpuTime(contender.pid) - computed) * 1000) / answers);
      await contender.end();
    }
  }
  tell();
} finally {
  postgres?.stop();
  rmSync(directory, { recursive: true, force: true });
}

function tell(): void {
  console.log(
    `Durable answers a second over ${CONNECTIONS} connections, the load beside: median of ${TURNS} turns (least–most), p99 in ms, and the least that the server computed for an answer`,
  );
  for (const name of names) {
    const own = loads.get(name) ?? [];
    const rates = own.map(({ perSecond }) => perSecond);
    const span = `${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)}`;
    const p99 = median(own.map((one) => one.p99)).toFixed(1);
    const refused = own.reduce((sum, one) => sum + one.refused, 0);
    console.log(
      `${median(rates).toFixed(0).padStart(7)} /s (${span})  p99 ${p99} ms  ${Math.min(...(costs.get(name) ?? [])).toFixed(0)} µs  ${name}${refused > 0 ? `, ${refused} refused` : ""}`,
    );
  }
  if (busyStarts > 0) {
    console.log(
      `The machine was busy with something else at ${busyStarts} of ${TURNS * names.length} starts.`,
    );
  }
  goal("SQLite", 5);
  if (postgres) goal("PostgreSQL", 2);
}

/** The ratios of each turn: what ran next to each other had the same machine. */
function goal(engine: "SQLite" | "PostgreSQL", aimed: number): void {
  const grouped = loads.get(`ours, ${engine}, group commit`) ?? [];
  for (const other of [
    `ours, ${engine}, a commit an answer`,
    `Hono and an insert a request, ${engine}`,
  ] as const) {
    const ratios = (loads.get(other) ?? []).map(
      ({ perSecond }, turn) => (grouped[turn]?.perSecond ?? 0) / perSecond,
    );
    const span = `${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)}`;
    const aim = other.startsWith("ours") ? `; the goal is ${aimed}` : "";
    console.log(`${engine}: ×${median(ratios).toFixed(1)} (${span}) of “${other}”${aim}`);
  }
  const least = (name: ContenderName) => Math.min(...(costs.get(name) ?? []));
  const ratio =
    least(`ours, ${engine}, a commit an answer`) / least(`ours, ${engine}, group commit`);
  console.log(`${engine}: ×${ratio.toFixed(1)} in computing alone, whatever the disk`);
  const p99 = median(grouped.map((one) => one.p99)).toFixed(1);
  console.log(`${engine}: p99 ${p99} ms; the goal is 15 ms`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
