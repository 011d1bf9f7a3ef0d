import type { Detail, Interval, Text } from "../measurement.ts";
import { kaplanMeier, type SurvivalCurve } from "../statistics/survival/kaplan-meier.ts";
import { restrictedMean } from "../statistics/survival/restricted-mean.ts";
import { survivalAt } from "../statistics/survival/survival-at.ts";
import { survivalTable } from "../statistics/survival/survival-table.ts";
import { observationDuring } from "../time/observation.ts";
import { detail, FEWEST } from "./outcomes.ts";
import type { PreparedMember } from "./preparation/prepared-member.ts";

/** What was seen of spells during a period, and the curve that follows from it. */
export interface ObservedSpells {
  n: number;
  departures: number;
  curve: SurvivalCurve;
}

/** Days up to which stays are averaged; fixed, so that values compare. */
export const HORIZON = 730;

/** Fewer departures than this make no curve. */
export const FEWEST_DEPARTURES = 5;

/** Why there is no value when the period holds no day whose ends of missions are trusted. */
export const NOTHING_SETTLED: Text = {
  fr: "Aucune fin de mission de cette période n’est encore sûre : attends, ou choisis une période plus ancienne.",
  en: "No end of mission in this period can be trusted yet: wait, or choose an earlier period.",
};

/** The spells of members as seen during days of which the last one is not counted (Kaplan & Meier 1958, delayed entry). */
export function observedSpells(
  members: readonly PreparedMember[],
  from: number,
  to: number,
  level: number,
): ObservedSpells {
  const times: number[] = [];
  const entries: number[] = [];
  const events: number[] = [];
  for (const { spells } of members) {
    for (const spell of spells) {
      const seen = observationDuring(spell, from, to);
      if (!seen) continue;
      times.push(seen.exit);
      entries.push(seen.entry);
      events.push(Number(seen.event));
    }
  }
  const { table } = survivalTable({ times, entries, events });
  return {
    n: times.length,
    departures: events.reduce((sum, event) => sum + event, 0),
    curve: kaplanMeier(table, { level }),
  };
}

/** Whether so few spells or departures were seen that neither a curve nor a test is given. */
export function isTooFew({ n, departures }: ObservedSpells): boolean {
  return n < FEWEST || departures < FEWEST_DEPARTURES;
}

/** The share in percent that stays at least so many days, as a detail; `null` beyond what was seen. */
export function survivalDetail({ curve }: ObservedSpells, days: number, id: string): Detail {
  const at = survivalAt(curve, days);
  if (!at) return detail(id, null);
  const interval: Interval | undefined =
    at.low === null || at.high === null
      ? undefined
      : {
          low: 100 * at.low,
          high: 100 * at.high,
          level: curve.level,
          method: "Kaplan–Meier, log-log",
        };
  return detail(id, 100 * at.value, interval);
}

/** The mean of stays counted up to two years, in days, as a detail; `null` beyond what was seen. */
export function restrictedMeanDetail({ curve }: ObservedSpells, id: string): Detail {
  const mean = restrictedMean(curve, HORIZON);
  if (!mean) return detail(id, null);
  const { low, high, level } = mean;
  return detail(id, mean.value, { low, high, level, method: "restricted mean" });
}
