import type { Due, Roll } from "../calendar/due.ts";

/**
 * Whether a due date can be shown never to be later than another, whoever it is for; without one, it is never due.
 *
 * Both must count from the same day. Units that differ are compared by the fewest and the most days that they can
 * last: legal holidays leave at least two working days in any seven.
 */
export function isNoLater(due: Due | undefined, other: Due | undefined): boolean {
  if (other === undefined) return true;
  if (due === undefined) return false;
  if (due.from !== other.from || (due.item ?? false) !== (other.item ?? false)) return false;
  return isNoLaterUnrolled(due, other) && rollRank(due, "low") <= rollRank(other, "high");
}

function isNoLaterUnrolled(due: Due, other: Due): boolean {
  if (due.unit === other.unit) return due.days <= other.days;
  return daysOf(due).most <= daysOf(other).fewest;
}

/** A working day stays where it is, so that any roll leaves it there. */
function rollRank(due: Due, edge: "low" | "high"): number {
  if (due.unit === "working-day" && due.days !== 0) return edge === "low" ? 0 : 2;
  return RANKS[due.roll ?? defaultRoll(due)];
}

function defaultRoll({ from, days, item }: Due): Roll {
  return from === "depart" && days <= 0 && !item ? "previous" : "next";
}

/** The fewest and the most calendar days that a due date is away from its anchor. */
function daysOf({ days, unit }: Due): { fewest: number; most: number } {
  const count = Math.abs(days);
  const { fewest, most } = LENGTHS[unit](count);
  return days < 0 ? { fewest: -most, most: -fewest } : { fewest, most };
}

const RANKS: Record<Roll, number> = { previous: 0, none: 1, next: 2 };

const LENGTHS: Record<Due["unit"], (count: number) => { fewest: number; most: number }> = {
  day: (count) => ({ fewest: count, most: count }),
  week: (count) => ({ fewest: 7 * count, most: 7 * count }),
  "working-day": (count) =>
    count === 0
      ? { fewest: 0, most: 0 }
      : { fewest: count + 2 * Math.floor((count - 1) / 5), most: 7 * Math.ceil(count / 2) },
  month: (count) => {
    const [years, months] = [Math.floor(count / 12), count % 12];
    return {
      fewest: Math.max(0, 365 * years + (FEWEST_DAYS[months] ?? 0) - 1),
      most: 366 * years + (MOST_DAYS[months] ?? 0) + 1,
    };
  },
};

/** By a number of months, the days that they last when February is among them, or the long ones are. */
const FEWEST_DAYS = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const MOST_DAYS = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];
