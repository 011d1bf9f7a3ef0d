import { addDays, daysBetween } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { MissionFront } from "../sheet.ts";
import { ADMINISTRATIONS, EMPLOYER_BEGINNINGS, EMPLOYER_ENDINGS } from "../vocabulary/employers.ts";
import type { StartupChoice } from "./startup-choice.ts";

/** What decides on the missions of a member. */
export interface MissionSurroundings {
  asOf: string;
  /** Whether the last mission lasts on `asOf`. */
  active: boolean;
  domain: string;
  choice: StartupChoice;
}

/** The missions of an invented member, in order, never two at a time: one for most, up to 17. */
export function madeMissions(
  { asOf, active, domain, choice }: MissionSurroundings,
  random: Random,
): MissionFront[] {
  const count = random.weighted(COUNTS);
  const status = random.weighted(domain === "Intraprenariat" ? CIVIL_SERVANTS : STATUSES);
  const missions: MissionFront[] = [];
  let end = active ? endAhead(asOf, status, random) : endBehind(asOf, count, random);
  for (let left = count; left > 0; left--) {
    const room = daysBetween(FIRST_DAY, end);
    if (room < 40) break;
    const days = Math.min(duration(random), Math.max(32, Math.floor((room / left) * 1.4)), room);
    const begun = end > asOf ? daysBetween(asOf, end) + random.integer(1, 300) : 0;
    const start = addDays(end, -Math.max(days, begun));
    missions.unshift({
      start,
      end,
      status,
      ...employer(status, random),
      ...startups(start, end, missions.length === 0),
    });
    end = addDays(start, -random.weighted(GAPS)());
  }
  return missions;

  function startups(start: string, end: string, last: boolean): { startups?: string[] } {
    if (random.chance(active && last ? 0.14 : 0.2)) return {};
    const chosen = choice.during({ start, end }, random, random.weighted(STARTUPS_A_MISSION));
    return chosen.length > 0 ? { startups: chosen } : {};
  }
}

const FIRST_DAY = "2013-07-01";

/** How many of 3,484 members have so many missions. */
const COUNTS: readonly (readonly [number, number])[] = [
  [1, 2819],
  [2, 379],
  [3, 132],
  [4, 80],
  [5, 35],
  [6, 17],
  [7, 9],
  [8, 5],
  [9, 3],
  [10, 2],
  [12, 1],
  [14, 1],
  [17, 1],
];

const STATUSES: readonly (readonly [string, number])[] = [
  ["independent", 60],
  ["admin", 25],
  ["service", 15],
];

const CIVIL_SERVANTS: readonly (readonly [string, number])[] = [
  ["admin", 90],
  ["independent", 10],
];

const STARTUPS_A_MISSION: readonly (readonly [number, number])[] = [
  [1, 850],
  [2, 110],
  [3, 25],
  [5, 10],
  [9, 4],
  [28, 1],
];

/** Days without a mission between two: the closed interval makes 1 the shortest. */
const GAPS: readonly (readonly [() => number, number])[] = [
  [() => 1, 167],
  [() => 5, 52],
  [() => 20, 42],
  [() => 61, 71],
  [() => 137, 58],
  [() => 270, 58],
  [() => 600, 83],
];

/** Half a year at most, which is how far ahead a mission may end, unless it is a civil servant's. */
function endAhead(asOf: string, status: string, random: Random): string {
  if (status === "admin" && random.chance(0.4)) {
    return `${Number(asOf.slice(0, 4)) + random.integer(1, 3)}-12-31`;
  }
  const endOfYear = `${asOf.slice(0, 4)}-12-31`;
  return daysBetween(asOf, endOfYear) < 170 && random.chance(0.5)
    ? endOfYear
    : addDays(asOf, random.integer(0, 170));
}

function endBehind(asOf: string, missions: number, random: Random): string {
  const earliest = Math.min(330 + 90 * missions, 3000);
  const span = daysBetween(FIRST_DAY, asOf) - earliest;
  const end = addDays(asOf, -1 - Math.floor(span * random.next() ** 1.4));
  const endOfYear = `${Number(end.slice(0, 4)) - 1}-12-31`;
  return endOfYear > "2014-12-01" && random.chance(0.15) ? endOfYear : end;
}

function duration(random: Random): number {
  return random.weighted([
    [() => random.integer(32, 89), 8],
    [() => random.integer(90, 183), 32],
    [() => random.integer(184, 365), 35],
    [() => random.integer(366, 730), 17],
    [() => random.integer(731, 1780), 8],
  ])();
}

function employer(status: string, random: Random): { employer?: string } {
  if (random.chance(781 / 4761)) return {};
  if (status === "admin") return { employer: random.pick(ADMINISTRATIONS) };
  return {
    employer: `${random.pick(EMPLOYER_BEGINNINGS)} ${random.pick(EMPLOYER_ENDINGS)}`,
  };
}
