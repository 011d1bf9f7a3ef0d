import type { Community } from "@communaute/schemas";
import { breakdown, canBreakDown } from "./breakdown.ts";
import type { Measurements, OneMeasureOptions } from "./measure.ts";
import { MEASURES } from "./measures/catalogue.ts";
import { measuringDays } from "./measures/measuring-days.ts";
import { preparedCommunity } from "./measures/preparation/prepared-community.ts";
import { protectedPublication } from "./measures/protection.ts";

/**
 * The values of every measure of a community on a day, in the order of the catalogue; with `by`, each measure that
 * can be broken down by it also gives its segments.
 *
 * What one value would give away of another is hidden across the whole. An empty community gives counts of 0 and
 * missing values.
 */
export function measureAll(
  community: Community,
  { by, ...options }: OneMeasureOptions,
): Measurements {
  const days = measuringDays(options);
  const { value: context } = days;
  if (!context) return { value: [], diagnostics: days.diagnostics };
  const prepared = preparedCommunity(community, {
    gap: context.options.gap,
    attributes: options.attributes,
  });
  const diagnostics = [...days.diagnostics, ...prepared.diagnostics];
  const value = MEASURES.flatMap((measure) => {
    const own = canBreakDown(measure, prepared.value, by) ? by : undefined;
    return breakdown(measure, prepared.value, context, own).value;
  });
  return { value: protectedPublication(value), diagnostics };
}
