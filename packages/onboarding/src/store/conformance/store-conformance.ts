import type { Store } from "../store.ts";
import { DELETION_CHECKS } from "./deletion-checks.ts";
import { LOG_CHECKS } from "./log-checks.ts";
import { RUN_CHECKS } from "./run-checks.ts";

/** One thing that every store must do; it throws when a store does not. */
export interface ConformanceCase {
  title: string;
  run(): Promise<void>;
}

/**
 * What every store must do, for the test runner of whoever writes one.
 *
 * `make` gives an empty store each time.
 *
 * @example
 * test.each(storeConformance(makeStore))("$title", ({ run }) => run());
 */
export function storeConformance(make: () => Promise<Store>): ConformanceCase[] {
  return Object.entries({ ...RUN_CHECKS, ...LOG_CHECKS, ...DELETION_CHECKS }).map(
    ([title, check]) => ({
      title,
      run: async () => check(await make()),
    }),
  );
}
