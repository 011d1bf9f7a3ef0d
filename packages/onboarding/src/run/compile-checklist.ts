import type { Profile } from "../conditions/facts.ts";
import type { Checklist } from "../definition/checklist.ts";
import { fingerprint } from "../definition/fingerprint.ts";
import { type Audience, audiences } from "./audience.ts";
import { type DueDaysOf, dueDaysOf } from "./due-days.ts";
import { type Entry, entriesOf } from "./entry.ts";
import { type FormerIds, formerIdsOf } from "./former-ids.ts";
import { type Registers, registersFor } from "./registers.ts";
import { type Rule, ruleOf } from "./rights.ts";

/** A list made ready for following many runs; keep it, for it remembers what it worked out. */
export interface CompiledChecklist extends FormerIds {
  readonly checklist: Checklist;
  /** What events call this list in `defs`. */
  readonly fingerprint: string;
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

/** Makes a list ready for `foldRun` and `decide`: conditions, rights, former ids and due dates are looked up once. */
export function compileChecklist(checklist: Checklist): CompiledChecklist {
  const entries = entriesOf(checklist);
  const former = formerIdsOf(entries);
  const own = entries.map(({ item, parent }) => ruleOf(item, entries[parent]?.item));
  return {
    ...former,
    checklist,
    fingerprint: fingerprint(checklist),
    entries,
    rules: former.ruledBy.flatMap((place) => own[place] ?? []),
    audienceOf: audiences(checklist, entries),
    dueDaysOf: dueDaysOf(entries),
    special: [...entries.keys()]
      .filter((place) => isSpecial(entries[place], former.inherited[place]))
      .reverse(),
    spare: registersFor(former.ruledBy.length),
  };
}

function isSpecial(entry: Entry | undefined, inherited: readonly unknown[] = []): boolean {
  if (!entry) return false;
  const { auto, attestSince, revision } = entry.item;
  return (
    (auto ?? attestSince) !== undefined || revision + entry.parts.length + inherited.length > 1
  );
}
