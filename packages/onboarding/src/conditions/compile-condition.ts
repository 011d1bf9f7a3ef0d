import { addMonths, type CalendarDate, dayNumber } from "@communaute/schemas/calendar";
import { type Condition, LIST_KEYS, type MissionLength } from "../definition/condition.ts";
import { remembering } from "../remembering.ts";
import type { Profile } from "./facts.ts";
import { all, type Truth } from "./truth.ts";

/** Says whether a condition holds for a person. */
export type Predicate = (profile: Profile) => Truth;

/** A condition made ready to be asked about many people. */
export function compileCondition(condition: Condition): Predicate {
  const { mission, returning } = condition;
  const keys = LIST_KEYS.flatMap((key): Predicate[] => {
    const values = condition[key];
    return values ? [(profile) => areShared(profile[key], values)] : [];
  });
  if (mission) {
    const lasts = lasting(mission);
    keys.push((profile) => profile.mission && lasts(profile.mission));
  }
  if (returning !== undefined) {
    keys.push((profile) =>
      profile.returning === undefined ? undefined : returning === profile.returning,
    );
  }
  const [only] = keys;
  return only && keys.length === 1 ? only : (profile) => all(keys.map((key) => key(profile)));
}

/** Whether a person has one of the values; unknown when it is not known what they have. */
function areShared(own: readonly string[] | undefined, values: readonly string[]): Truth {
  if (own === undefined) return undefined;
  for (const value of own) if (values.includes(value)) return true;
  return false;
}

/**
 * Whether a mission lasts as long as asked: it has lasted its count of units when the day after its last one is as far
 * from its start. Many start on the same day, so the bounds of some are remembered.
 */
function lasting({ comparison, count, unit }: MissionLength): (mission: Mission) => boolean {
  const isLower = comparison.startsWith(">");
  const isExact = comparison.endsWith("=");
  const boundOf = remembering<CalendarDate, void, number>(MOST_KNOWN, (start) =>
    unit === "month"
      ? dayNumber(addMonths(start, count))
      : dayNumber(start) + (unit === "week" ? 7 * count : count),
  );
  return ({ start, end }) => {
    if (end === null) return isLower;
    const over = dayNumber(end) + 1;
    const bound = boundOf(start);
    return over === bound ? isExact : isLower === over > bound;
  };
}

type Mission = NonNullable<Profile["mission"]>;

const MOST_KNOWN = 5000;
