import { type Figure, type ShareCounts, SUPPRESSED } from "./figure.ts";
import { isSafeBetween, isSafePart } from "./is-safe-part.ts";
import { daysSince, type Observation, type ObservedRun } from "./observed-run.ts";

/** Where people stopped: the share of all who ticked an item last, and went no further. */
export interface Stops {
  /** All who stopped, wherever. */
  all: Figure<ShareCounts>;
  /** The items at which enough did, most first; the rest of `all` stopped elsewhere, or before the first tick. */
  items: { item: string; stopped: Figure<ShareCounts> }[];
}

/** The item that each run stopped at, by its place; `null` where it stopped at none, and nothing where it did not stop. */
export function stopsOf(
  runs: readonly ObservedRun[],
  observation: Observation,
  stoppedAfter: number,
): (string | null | undefined)[] {
  return runs.map((observed) => {
    if (observed.state.progress.complete) return undefined;
    const last = lastTick(observed);
    const since = daysSince(observed, last?.at ?? observed.run.openedAt, observation);
    if (since < stoppedAfter) return undefined;
    return last === undefined ? null : currentId(last.item, observed);
  });
}

/** What else readers know, or may know, that stops are part of. */
export interface KnownBesides {
  /** How many have completed the list, if that is told. */
  complete: number | undefined;
  /** How many have done an item, if that is told. */
  doneOf: (item: string) => number | undefined;
  /** How many see an item. */
  seenBy: (item: string) => number;
}

/** Tells where people stopped, as far as that tells of nobody. */
export function toldStops(
  stops: readonly (string | null | undefined)[],
  threshold: number,
  { complete, doneOf, seenBy }: KnownBesides,
): Stops {
  const persons = stops.length;
  const stopped = stops.filter((stop) => stop !== undefined);
  const isSafe =
    isSafePart(stopped.length, persons, threshold) &&
    (complete === undefined || isSafeBetween(stopped.length, persons - complete, threshold));
  if (!isSafe) return { all: SUPPRESSED, items: [] };
  const counts = new Map<string, number>();
  for (const item of stopped) if (item !== null) counts.set(item, (counts.get(item) ?? 0) + 1);
  const told = [...counts]
    .filter(([item, count]) => {
      const done = doneOf(item) ?? count;
      return isSafePart(count, seenBy(item), threshold) && isSafeBetween(count, done, threshold);
    })
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  const rest = () => told.reduce((left, [, count]) => left - count, stopped.length);
  while (told.length > 0 && rest() < threshold) told.pop();
  return {
    all: share(stopped.length, persons),
    items: told.map(([item, count]) => ({ item, stopped: share(count, persons) })),
  };
}

function share(numerator: number, denominator: number): Figure<ShareCounts> {
  const value = (100 * numerator) / denominator;
  return { status: "shown", value, counts: { numerator, denominator } };
}

function lastTick({ events }: ObservedRun) {
  const ticks = events.filter(({ verb }) => TICKS.has(verb));
  return ticks.reduce<(typeof ticks)[number] | undefined>(
    (last, event) => (last === undefined || event.seq > last.seq ? event : last),
    undefined,
  );
}

/** What an item is called now; `null` when the list no longer has it. */
function currentId(id: string, { checklist }: ObservedRun): string | null {
  const items = checklist.sections.flatMap((section) =>
    section.items.flatMap((item) => [item, ...item.items]),
  );
  const found =
    items.find((item) => item.id === id) ?? items.find(({ formerIds }) => formerIds.includes(id));
  return found?.id ?? null;
}

const TICKS: ReadonlySet<string> = new Set(["done", "attest", "auto"]);
