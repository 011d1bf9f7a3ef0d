import type { CalendarDate } from "@communaute/schemas/calendar";
import { durationFigure } from "./duration-figure.ts";
import { type DurationCounts, type Figure, SUPPRESSED } from "./figure.ts";
import { DEFAULT_THRESHOLD } from "./is-safe-part.ts";
import { type ItemAnalysis, itemAnalyses } from "./item-analyses.ts";
import { lastRuns, type Observation, type ObservedRun, waitForRun } from "./observed-run.ts";
import { sightsOf } from "./sights.ts";
import { type Stops, stopsOf, toldStops } from "./stops.ts";

/** How runs are looked at. */
export interface AnalysisOptions {
  /** The last day on which they were watched. */
  today: CalendarDate;
  /**
   * The fewest persons that a figure may speak of.
   *
   * @defaultValue 5, below which nothing is ever told
   */
  threshold?: number | undefined;
  /**
   * After how many days without a tick somebody has stopped.
   *
   * @defaultValue 30
   */
  stoppedAfter?: number | undefined;
  /**
   * The day of an instant.
   *
   * @defaultValue the day in UTC
   */
  dayOf?: ((instant: string) => CalendarDate) | undefined;
}

/** How people fare with one list; nothing in it is about a single person. */
export interface ListAnalysis {
  /** The id of the list: `arrivee`. */
  list: string;
  threshold: number;
  stoppedAfter: number;
  /** How many persons there are; each counts once, by their last run. */
  persons: Figure<{ n: number }>;
  /** The days that half took to complete it, from the opening of their run. */
  completion: Figure<DurationCounts>;
  /** Of items that are ticked themselves, in the order of the list. */
  items: ItemAnalysis[];
  stops: Stops;
}

/**
 * How long runs and their items take, what is overdue, and where people stop, by list.
 *
 * What too few stand behind is hidden, and so is what would give it away by subtraction within one analysis. Analyses of two
 * days, or of two choices of runs, are not held against each other. No runs give no list.
 */
export function analyse(
  runs: readonly ObservedRun[],
  { today, threshold = DEFAULT_THRESHOLD, stoppedAfter = 30, dayOf = utcDay }: AnalysisOptions,
): ListAnalysis[] {
  const lists = [...new Set(runs.map(({ run }) => run.kind))].sort();
  const settings = { threshold: Math.max(threshold, DEFAULT_THRESHOLD), stoppedAfter };
  return lists.map((list) => ({
    list,
    ...settings,
    ...listAnalysis(
      lastRuns(runs.filter(({ run }) => run.kind === list)),
      { today, dayOf },
      settings,
    ),
  }));
}

function listAnalysis(
  runs: readonly ObservedRun[],
  observation: Observation,
  { threshold, stoppedAfter }: { threshold: number; stoppedAfter: number },
): Omit<ListAnalysis, "list" | "threshold" | "stoppedAfter"> {
  if (runs.length < threshold) {
    const stops = { all: SUPPRESSED, items: [] };
    return { persons: SUPPRESSED, completion: SUPPRESSED, items: [], stops };
  }
  const completion = durationFigure(
    runs.map((observed) => waitForRun(observed, observation)),
    threshold,
  );
  const complete = completion.counts?.done;
  const items = itemAnalyses(runs, observation, { threshold, complete });
  const doneOf = new Map(items.map(({ item, completion }) => [item, completion.counts?.done]));
  const sights = sightsOf(runs);
  const stops = stopsOf(runs, observation, stoppedAfter);
  return {
    persons: { status: "shown", value: runs.length, counts: { n: runs.length } },
    completion,
    items,
    stops: toldStops(stops, threshold, {
      complete,
      doneOf: (item) => doneOf.get(item),
      seenBy: (item) => sights.get(item)?.size ?? 0,
    }),
  };
}

function utcDay(instant: string): CalendarDate {
  return instant.slice(0, 10) as CalendarDate;
}
