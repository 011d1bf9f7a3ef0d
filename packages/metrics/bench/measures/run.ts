import { CalendarDate } from "@communaute/schemas";
import { measureAll } from "../../src/measure-all.ts";
import { series } from "../../src/series.ts";
import { realSizeCommunity } from "./real-size-community.ts";

/** Each task runs this often once warm; the middle time is told. */
const ROUNDS = 9;

const asOf = CalendarDate.parse("2026-11-21");
const community = await realSizeCommunity(asOf);
const { members, startups } = community;
console.log(
  `${members.length} members, ${startups.length} startups; CPU time once warm, median of ${ROUNDS}`,
);

const decade = { from: CalendarDate.parse("2016-11-01"), to: CalendarDate.parse("2026-11-01") };
const tasks = {
  "all measures on a day": () => measureAll(community, { asOf }),
  "all measures on a day, by incubator": () => measureAll(community, { asOf, by: "incubator" }),
  "mission duration, 120 months by domain": () =>
    series("mission-duration", community, { every: "month", by: "domain", ...decade }),
  "active members, 120 months by domain": () =>
    series("active-members", community, { every: "month", by: "domain", ...decade }),
};

for (const [name, task] of Object.entries(tasks)) {
  for (let round = 0; round < 3; round += 1) task();
  const rounds = Array.from({ length: ROUNDS }, () => cpuMilliseconds(task)).sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [rounds[0], rounds[ROUNDS >> 1], rounds.at(-1)];
  const values = task().value.length;
  const span = `${least.toFixed(0)}–${most.toFixed(0)}`;
  console.log(`${middle.toFixed(0).padStart(5)} ms (${span})  ${name}: ${values} values`);
}

/** How long a task keeps the processor busy, whatever else the machine does. */
function cpuMilliseconds(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
