import type { Profile } from "../conditions/facts.ts";
import type { Checklist } from "../definition/checklist.ts";
import type { Audience } from "./audience.ts";
import type { DueDaysOf } from "./due-days.ts";
import type { Entry } from "./entry.ts";
import type { FormerIds } from "./former-ids.ts";
import type { Registers } from "./registers.ts";
import type { Rule } from "./rights.ts";

/** A list made ready for following many runs; keep it, for it remembers what it worked out. */
export interface CompiledChecklist {
  readonly checklist: Checklist;
  /** What events call this list in `defs`. */
  readonly fingerprint: string;
}

/** The same as this package alone sees it. */
export interface CompiledList extends CompiledChecklist, FormerIds {
  readonly entries: readonly Entry[];
  /** By register. */
  readonly rules: readonly Rule[];
  readonly audienceOf: (profile: Profile) => Audience;
  readonly dueDaysOf: DueDaysOf;
  /** The places of the few items for which the log alone does not decide; sub-items before what they are parts of. */
  readonly special: readonly number[];
  /** Lent to one fold at a time. */
  spare: Registers | undefined;
}

/** Only `compileChecklist` makes one. */
export function insideOf(compiled: CompiledChecklist): CompiledList {
  return compiled as CompiledList;
}
