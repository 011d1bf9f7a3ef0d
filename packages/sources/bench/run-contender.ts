import { contenders } from "./contenders.ts";

/** What a process of its own tells of one contender. */
export interface ContenderRun {
  /** CPU milliseconds, user and system, of each round once warm. */
  rounds: number[];
  /** The most memory, in MB, that the process held up to the end of its first round. */
  peak: number;
}

const WARM_UPS = 10;
const ROUNDS = 9;

const [name = "", directory = "."] = process.argv.slice(2);
const contender = contenders[name];
if (!contender) throw new Error(`Unknown contender: expected one of ${Object.keys(contenders)}.`);
const run = contender(directory);
const rounds: number[] = [];
let peak = 0;
for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  peak ||= process.resourceUsage().maxRSS / 1024;
  if (round >= 0) rounds.push((user + system) / 1000);
}
const result: ContenderRun = { rounds, peak };
console.log(JSON.stringify(result));
