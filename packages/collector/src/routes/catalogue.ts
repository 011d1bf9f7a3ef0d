import { answers } from "./answers.ts";
import { counters } from "./counters.ts";
import { erasure } from "./erasure.ts";
import { health, ready } from "./health.ts";
import { metrics } from "./metrics.ts";
import { results } from "./results.ts";
import type { Route } from "./route.ts";

/** Everything that can be asked of the collector. */
export const ROUTES: readonly Route[] = [
  answers,
  counters,
  results,
  erasure,
  health,
  ready,
  metrics,
];
