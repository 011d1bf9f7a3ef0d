import { type Diagnostic, nearest } from "@communaute/schemas";
import type { Measurement } from "./measurement.ts";
import { domainOf, inDomain } from "./measures/in-domain.ts";
import type { Measure } from "./measures/measure-definition.ts";
import { measurementOf } from "./measures/measurement-of.ts";
import type { MeasuringDays } from "./measures/measuring-days.ts";
import { unknownAttribute } from "./measures/preparation/diagnostics.ts";
import type { PreparedCommunity } from "./measures/preparation/prepared-community.ts";
import { type Attribute, attributesFor, segmentsOf } from "./measures/preparation/segments.ts";

/** The total of a measure and its segments, not protected yet: `protectedPublication` does that for all at once. */
export interface Breakdown {
  value: Measurement[];
  diagnostics: Diagnostic[];
}

/** The total of a measure and then, with `by`, its segments; by what it cannot be broken down gives the total only. */
export function breakdown(
  measure: Measure,
  population: PreparedCommunity,
  days: MeasuringDays,
  by: string | Attribute | undefined,
): Breakdown {
  const { definition } = measure;
  const whole = inDomain(population, domainOf(definition, days, by), definition.subject);
  const total = measurementOf(measure, whole, days);
  if (by === undefined) return { value: [total], diagnostics: [] };
  if (!canBreakDown(measure, population, by)) {
    const suggestion = nearest(attributesFor(definition, population))(idOf(by));
    return {
      value: [total],
      diagnostics: [unknownAttribute(suggestion)],
    };
  }
  const segments = segmentsOf(whole, by, definition, days.asOf);
  const values = [...segments].map(([value, segment]) =>
    measurementOf(measure, segment, days, { by: idOf(by), value }),
  );
  return { value: [total, ...values], diagnostics: [] };
}

/** Whether a measure can be broken down by an attribute: functions of members only serve measures of members. */
export function canBreakDown(
  { definition }: Measure,
  population: PreparedCommunity,
  by: string | Attribute | undefined,
): by is string | Attribute {
  if (by === undefined) return false;
  if (typeof by === "object")
    return definition.subject === "members" && definition.breakdowns.length > 0;
  return attributesFor(definition, population).includes(by);
}

function idOf(by: string | Attribute): string {
  return typeof by === "string" ? by : by.id;
}
