import type { Condition, MissionLength } from "../definition/condition.ts";

/** Whether everybody for whom the first condition holds can be shown to be one for whom the second does. */
export function implies(one: Condition, other: Condition): boolean {
  return keysOf(other).every((key) => impliesKey(one, other, key));
}

/** Whether nobody can be shown to fulfil both, taking it that people have one domain, one status and one mission. */
export function excludeEachOther(one: Condition, other: Condition): boolean {
  const [mission, otherMission] = [one.mission, other.mission];
  return (
    SINGLE_VALUED.some((key) => areDisjoint(one[key], other[key])) ||
    (one.returning !== undefined && other.returning === !one.returning) ||
    (mission !== undefined && otherMission !== undefined && areApart(mission, otherMission))
  );
}

function keysOf(condition: Condition): (keyof Condition)[] {
  const keys = Object.keys(condition) as (keyof Condition)[];
  return keys.filter((key) => condition[key] !== undefined);
}

function impliesKey(one: Condition, other: Condition, key: keyof Condition): boolean {
  if (key === "mission")
    return one.mission !== undefined && impliesLength(one.mission, other.mission);
  if (key === "returning") return one.returning === other.returning;
  const [values, others] = [one[key], other[key] ?? []];
  return values?.every((value) => others.includes(value)) ?? false;
}

function impliesLength(one: MissionLength, other: MissionLength | undefined): boolean {
  if (other === undefined) return true;
  if (one.unit !== other.unit || isLowest(one) !== isLowest(other)) return false;
  if (one.count === other.count) return isStrict(one) || !isStrict(other);
  return isLowest(one) ? one.count > other.count : one.count < other.count;
}

function areDisjoint(one: readonly string[] | undefined, other: readonly string[] | undefined) {
  return one !== undefined && other !== undefined && !one.some((value) => other.includes(value));
}

function areApart(one: MissionLength, other: MissionLength): boolean {
  if (one.unit !== other.unit || isLowest(one) === isLowest(other)) return false;
  const [low, high] = isLowest(one) ? [one, other] : [other, one];
  if (low.count === high.count) return isStrict(low) || isStrict(high);
  return low.count > high.count;
}

function isLowest({ comparison }: MissionLength): boolean {
  return comparison.startsWith(">");
}

function isStrict({ comparison }: MissionLength): boolean {
  return !comparison.endsWith("=");
}

const SINGLE_VALUED = ["domain", "status"] as const;
