import {
  MEASURES,
  type MeasureDefinition,
  type Measurement,
  type Measurements,
  measure,
  measureAll,
  series,
} from "@communaute/metrics";
import { addMonths } from "@communaute/schemas";
import type { Snapshot } from "./snapshot.ts";

/** The definitions of all measures, in the order of their catalogue. */
export const DEFINITIONS: readonly MeasureDefinition[] = MEASURES.map(
  ({ definition }) => definition,
);

/** Every measure of a community on its day, and what was wrong with what they were asked of. */
export function allMeasures(snapshot: Snapshot): Measurements {
  const { community, asOf, attributes } = snapshot;
  return kept(snapshot, "all", () => measureAll(community, { asOf, attributes }));
}

/**
 * The segments of a measure by an attribute of `attributesOf`; none when nothing is known of anybody.
 *
 * Where they are only safe beside a total that is hidden, and the total is shown elsewhere, all of them are hidden.
 */
export function segmentsOf(snapshot: Snapshot, id: string, by: string): Measurement[] {
  const { community, asOf, attributes } = snapshot;
  const { value } = kept(snapshot, `by ${id} ${by}`, () =>
    measure(id, community, { asOf, attributes, by }),
  );
  const [total, ...segments] = value;
  const shown = allMeasures(snapshot).value.find((one) => one.measure === id);
  const isGivenAway = total?.status === "suppressed" && shown?.status !== "suppressed";
  return isGivenAway ? segments.map(hidden) : segments;
}

/** A measure at the end of each of the last eight whole quarters, the oldest first. */
export function quartersOf(snapshot: Snapshot, id: string): Measurement[] {
  const { community, asOf, attributes } = snapshot;
  const from = addMonths(asOf, -MONTHS_BACK);
  const points = kept(snapshot, `quarters ${id}`, () =>
    series(id, community, { every: "quarter", from, to: asOf, knownAt: asOf, attributes }),
  );
  return points.value.slice(-QUARTERS);
}

/** What a measure can be broken down by: its own attributes, and for members those that they declared. */
export function attributesOf(
  { breakdowns, subject }: MeasureDefinition,
  { attributes }: Snapshot,
): string[] {
  const declared = Object.values(attributes).flatMap((one) => Object.keys(one));
  return [...new Set([...breakdowns, ...(subject === "members" ? declared : [])])];
}

/** Enough for eight whole quarters, whatever the day. */
const MONTHS_BACK = 27;
const QUARTERS = 8;

function hidden({ interval, because, ...segment }: Measurement): Measurement {
  return { ...segment, value: null, counts: { n: 0 }, details: [], status: "suppressed" };
}

const memory = new WeakMap<Snapshot, Map<string, Measurements>>();

/** What was worked out for a snapshot once; it goes away with its snapshot. */
function kept(snapshot: Snapshot, key: string, workedOut: () => Measurements): Measurements {
  const own = memory.get(snapshot) ?? new Map<string, Measurements>();
  memory.set(snapshot, own);
  const found = own.get(key) ?? workedOut();
  own.set(key, found);
  return found;
}
