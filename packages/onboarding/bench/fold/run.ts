import type { CalendarDate } from "@communaute/schemas/calendar";
import { workingCalendar } from "../../src/calendar/working-calendar.ts";
import { compileChecklist } from "../../src/run/compile-checklist.ts";
import { foldOverview, foldRun } from "../../src/run/fold-run.ts";
import { rulesEngine } from "./json-rules-engine.ts";
import { CHECKLIST, EVENTS_EACH, ITEMS, membersOf } from "./material.ts";
import { plainProgress, tickedIds } from "./plain-loop.ts";
import { contextMachine } from "./xstate.ts";

// Usage: node bench/fold/run.ts [members], by default ten thousand.
const MEMBERS = Number(process.argv[2] ?? 10_000);
/** The slow ones are run for so many, and their time taken to be as many times more for all. */
const SAMPLED = Math.min(MEMBERS, 500);
const ROUNDS = 9;
const GOAL = 60;

const members = membersOf(MEMBERS);
/** A copy for the others: looking ids up changes how V8 keeps their texts, which would slow plain comparisons down. */
const others = membersOf(MEMBERS);
const ticked = others.map(tickedIds);
const today = "2025-07-01" as CalendarDate;
const calendar = workingCalendar("metropole");
const compiled = compileChecklist(CHECKLIST);
const engine = rulesEngine(CHECKLIST);
const machine = contextMachine();

/** In turn, so that a slow moment of the machine hits all of them. */
const CONTENDERS: { name: string; share: number; run: () => unknown }[] = [
  {
    name: "foldOverview: rights, dates, prerequisites → progress, next, overdue, blocked",
    share: 1,
    run: () => members.map((member) => foldOverview(compiled, { ...member, today, calendar })),
  },
  {
    name: "the same, and the list compiled anew: nothing remembered of dates or audiences",
    share: 1,
    run: () => {
      const anew = compileChecklist(CHECKLIST);
      return members.map((member) => foldOverview(anew, { ...member, today, calendar }));
    },
  },
  {
    name: "plain `includes` loop: progress from ids already gathered, none of the rest",
    share: 1,
    run: () =>
      others.map(({ facts }, place) =>
        plainProgress(ticked[place] ?? [], CHECKLIST, facts.profile.domain?.[0]),
      ),
  },
  {
    name: "plain `includes` loop: progress from the same log, none of the rest",
    share: 1,
    run: () =>
      others.map((member) =>
        plainProgress(tickedIds(member), CHECKLIST, member.facts.profile.domain?.[0]),
      ),
  },
  {
    name: "foldRun: the same as foldOverview, and the full state of each item",
    share: 1,
    run: () => {
      for (const member of members) foldRun(compiled, { ...member, today, calendar });
    },
  },
  {
    name: "json-rules-engine, one engine, a rule an item: visibility alone",
    share: SAMPLED / MEMBERS,
    run: async () => {
      for (const member of others.slice(0, SAMPLED)) await engine(member);
    },
  },
  {
    name: "XState 5, one machine, done items in its context: no rights, dates, visibility",
    share: SAMPLED / MEMBERS,
    run: () => others.slice(0, SAMPLED).map(machine),
  },
];

const rounds = CONTENDERS.map((): number[] => []);
for (let round = -3; round < ROUNDS; round += 1) {
  for (const [place, { run, share }] of CONTENDERS.entries()) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) rounds[place]?.push((user + system) / 1000 / share);
  }
}

console.log(
  `${MEMBERS} members × ${ITEMS} items, ${MEMBERS * EVENTS_EACH} events as JSON gives them;`,
);
console.log(`CPU time, user and system, median of ${ROUNDS} rounds once warm (goal: ${GOAL} ms)`);
const ours = median(rounds[0] ?? []);
for (const [place, { name, share }] of CONTENDERS.entries()) {
  const time = median(rounds[place] ?? []);
  const sampled = share === 1 ? "" : ` (extrapolated from ${SAMPLED} members)`;
  const ratio = (time / ours).toFixed(2);
  console.log(`${time.toFixed(1).padStart(9)} ms  ×${ratio.padStart(6)}  ${name}${sampled}`);
}

/** The middle value; `NaN` of an empty list. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
