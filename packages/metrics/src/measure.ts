import type { Community, Diagnostic } from "@communaute/schemas";
import { breakdown } from "./breakdown.ts";
import type { Measurement } from "./measurement.ts";
import { measureById } from "./measures/measure-by-id.ts";
import { type MeasuringOptions, measuringDays } from "./measures/measuring-days.ts";
import { preparedCommunity } from "./measures/preparation/prepared-community.ts";
import type { Attribute } from "./measures/preparation/segments.ts";
import { protectedPublication } from "./measures/protection.ts";

/** How to take one measure. */
export interface OneMeasureOptions extends MeasuringOptions {
  /** What to break it down by: an attribute by its name, or a function of members. */
  by?: string | Attribute | undefined;
}

/** Values, the total first, and what was wrong with what they were asked of. */
export interface Measurements {
  value: Measurement[];
  diagnostics: Diagnostic[];
}

/**
 * The values of one measure of a community on a day: the total, and then each segment when `by` is given.
 *
 * Cells about persons that are too small leave as `suppressed`, with others that would give them away. An id that no
 * measure bears gives no value and a diagnostic; a community that is empty gives counts of 0 and missing values.
 */
export function measure(
  id: string,
  community: Community,
  { by, ...options }: OneMeasureOptions,
): Measurements {
  const found = measureById(id);
  const days = measuringDays(options);
  const diagnostics = [...found.diagnostics, ...days.diagnostics];
  if (!found.value || !days.value) return { value: [], diagnostics };
  const prepared = preparedCommunity(community, {
    gap: days.value.options.gap,
    attributes: options.attributes,
  });
  const part = breakdown(found.value, prepared.value, days.value, by);
  return {
    value: protectedPublication(part.value),
    diagnostics: [...diagnostics, ...prepared.diagnostics, ...part.diagnostics],
  };
}
