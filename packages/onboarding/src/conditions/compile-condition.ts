import { addDays, addMonths } from "@communaute/schemas/calendar";
import type { Condition, MissionLength } from "../definition/condition.ts";
import type { Profile } from "./facts.ts";
import { all, type Truth } from "./truth.ts";

/** Says whether a condition holds for a person. */
export type Predicate = (profile: Profile) => Truth;

/** A condition made ready to be asked about many people. */
export function compileCondition(condition: Condition): Predicate {
  const keys = [
    ...LISTS.flatMap((key) => listed(key, condition[key])),
    ...missionLasts(condition.mission),
    ...comesBack(condition.returning),
  ];
  const [first = holds] = keys;
  return keys.length < 2 ? first : (profile) => all(keys.map((key) => key(profile)));
}

const LISTS = ["domain", "status", "incubator", "team", "phase", "place", "role"] as const;

function holds(): Truth {
  return true;
}

function listed(key: (typeof LISTS)[number], values: readonly string[] | undefined): Predicate[] {
  if (values === undefined) return [];
  return [(profile) => profile[key] && meet(profile[key], values)];
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  for (const one of some) if (others.includes(one)) return true;
  return false;
}

function comesBack(returning: boolean | undefined): Predicate[] {
  if (returning === undefined) return [];
  return [
    (profile) => (profile.returning === undefined ? undefined : profile.returning === returning),
  ];
}

function missionLasts(bound: MissionLength | undefined): Predicate[] {
  if (bound === undefined) return [];
  return [({ mission }) => mission && lasts(mission, bound)];
}

/** A mission has lasted its count of units when the day after its last one is as far from its start. */
function lasts(
  { start, end }: NonNullable<Profile["mission"]>,
  { comparison, count, unit }: MissionLength,
): boolean {
  const isLower = comparison.startsWith(">");
  if (end === null) return isLower;
  const over = addDays(end, 1);
  const bound =
    unit === "month"
      ? addMonths(start, count)
      : addDays(start, unit === "week" ? 7 * count : count);
  if (over === bound) return comparison.endsWith("=");
  return isLower === over > bound;
}
