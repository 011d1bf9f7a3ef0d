import type { Outcome } from "./measure-definition.ts";
import { detail, shareOutcome } from "./outcomes.ts";

/**
 * The share of statuses that are at least partially conformant to the RGAA, with a count for each class as details.
 * A status that is absent, or not one of the three that the law knows, is unknown.
 */
export function conformanceOutcome(
  statuses: readonly (string | undefined)[],
  level: number,
): Outcome {
  const counts = CLASSES.map(
    ({ status }) => statuses.filter((declared) => declared === status).length,
  );
  const known = counts.reduce((sum, count) => sum + count, 0);
  const numerator = known - (counts[0] ?? 0);
  const details = CLASSES.map(({ id }, index) => detail(id, counts[index] ?? 0));
  return shareOutcome({ numerator, known, unknown: statuses.length - known }, level, details);
}

/** From the least to the most; the first one is no conformance. */
const CLASSES = [
  { id: "not-conformant", status: "non conforme" },
  { id: "partially-conformant", status: "partiellement conforme" },
  { id: "fully-conformant", status: "totalement conforme" },
] as const;
