import { addDays } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { Sheet, StartupFront } from "../sheet.ts";

/** The startups among which a mission may choose. */
export interface StartupChoice {
  /** The startups that have not come to their end. */
  live: readonly string[];
  /** Up to `count` startups, whatever became of them. */
  any(random: Random, count: number): string[];
  /** Up to `count` startups that a mission of these days can be for: they live when it starts, and on `asOf` if it lasts. */
  during(days: { start: string; end: string }, random: Random, count: number): string[];
}

/** The phases in which a startup comes to its end. */
export const TERMINAL_PHASES: readonly string[] = ["abandon-investigation", "abandon", "transfere"];

/** The choice that a list of startups offers on the day `asOf`. */
export function startupChoice(
  startups: readonly Sheet<StartupFront>[],
  asOf: string,
): StartupChoice {
  const lives = startups.map(({ id, front }) => {
    const last = front.phases.at(-1);
    const ended = last && TERMINAL_PHASES.includes(last.name) ? last.start : undefined;
    return { id, began: front.phases[0]?.start ?? asOf, ended };
  });
  const live = lives.filter(({ ended }) => ended === undefined).map(({ id }) => id);

  return {
    live,
    any: (random, count) => random.sample(startups, count).map(({ id }) => id),
    during({ start, end }, random, count) {
      const lasts = start <= asOf && asOf <= end;
      const chosen = new Set<string>();
      for (
        let attempt = 0;
        attempt < 12 + count && chosen.size < count && lives.length > 0;
        attempt++
      ) {
        const { id, began, ended } = random.pick(lives);
        const over = ended !== undefined && (lasts || start > ended);
        if (!over && began <= addDays(end, 60)) chosen.add(id);
      }
      if (chosen.size === 0 && lasts && live.length > 0) chosen.add(random.pick(live));
      return [...chosen];
    },
  };
}
