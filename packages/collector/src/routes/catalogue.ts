import { answers } from "./answers.ts";
import { comments } from "./comments.ts";
import { counters } from "./counters.ts";
import { erasure } from "./erasure.ts";
import { health, ready } from "./health.ts";
import { metrics } from "./metrics.ts";
import { notice } from "./notice.ts";
import { openapiOf } from "./openapi.ts";
import { purging } from "./purging.ts";
import { results } from "./results.ts";
import type { Route } from "./route.ts";
import { RUN_ROUTES } from "./runs/runs.ts";
import { ticks } from "./runs/ticks.ts";

const OWN: readonly Route[] = [
  answers,
  counters,
  results,
  comments,
  notice,
  erasure,
  purging,
  ...RUN_ROUTES,
  ticks,
  health,
  ready,
  metrics,
];

/** Everything that can be asked of the collector. */
export const ROUTES: readonly Route[] = [...OWN, openapiOf(OWN)];
