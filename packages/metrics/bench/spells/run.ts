import { spellsOfColumns } from "../../src/time/spells-of-columns.ts";
import { anyMissions } from "./any-missions.ts";
import { duckdbSpells, type SpellSummary } from "./duckdb-spells.ts";

/** Both sides run this often, in turn, so that a slow moment of the machine hits both. */
const ROUNDS = 9;
const MISSIONS = 1_000_000;
const GAP = 92;

const missions = anyMissions(MISSIONS, 1);
const inWindows = await duckdbSpells(missions, GAP);
const times = { ours: [] as number[], duckdb: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  const ours = await timed(async () => inColumns());
  const duckdb = await timed(inWindows);
  if (ours.value.spells !== duckdb.value.spells || ours.value.days !== duckdb.value.days) {
    throw new Error(`The two sides disagree: ${JSON.stringify([ours.value, duckdb.value])}`);
  }
  times.ours.push(ours.time);
  times.duckdb.push(duckdb.time);
}
tell();

function inColumns(): SpellSummary {
  const { start, end } = spellsOfColumns(missions, { gap: GAP });
  let days = 0;
  for (let spell = 0; spell < start.length; spell += 1) {
    days += (end[spell] ?? 0) - (start[spell] ?? 0) + 1;
  }
  return { spells: start.length, days };
}

/** The CPU time, in milliseconds, of the whole process. */
async function timed<Value>(run: () => Promise<Value>): Promise<{ value: Value; time: number }> {
  const before = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(before);
  return { value, time: (user + system) / 1_000 };
}

function tell(): void {
  const [ours, duckdb] = [median(times.ours), median(times.duckdb)];
  console.log(
    `${MISSIONS} missions into spells; CPU time, median of ${ROUNDS}, Node ${process.version}`,
  );
  console.log(`${ours.toFixed(0).padStart(5)} ms  ours, on typed arrays`);
  console.log(
    `${duckdb.toFixed(0).padStart(5)} ms  DuckDB, window functions: ours is ${(duckdb / ours).toFixed(1)} times as fast`,
  );
}

/** The middle value; `NaN` of an empty list. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
