import type { Condition } from "../definition/condition.ts";
import { compileCondition } from "./compile-condition.ts";
import type { Profile } from "./facts.ts";
import type { Truth } from "./truth.ts";

/**
 * Whether a condition holds for a person; undefined when what is not known of them could decide.
 *
 * An empty condition holds for everybody, a key without values for nobody.
 */
export function conditionHolds(condition: Condition, profile: Profile): Truth {
  return compileCondition(condition)(profile);
}
