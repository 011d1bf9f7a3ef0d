import type { Measurement } from "../measurement.ts";
import type { MeasureDefinition } from "./measure-definition.ts";

export function protectedBreakdown(
  _d: Pick<MeasureDefinition, "disclosure" | "threshold">,
  values: Measurement[],
): Measurement[] {
  return values;
}
export function protectedPublication(values: Measurement[]): Measurement[] {
  return values;
}
