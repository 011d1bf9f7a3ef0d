import type { Checklist } from "../definition/checklist.ts";
import { fingerprint } from "../definition/fingerprint.ts";
import { audiences } from "./audience.ts";
import type { CompiledChecklist, CompiledList } from "./compiled-list.ts";
import { dueDaysOf } from "./due-days.ts";
import { type Entry, entriesOf } from "./entry.ts";
import { formerIdsOf } from "./former-ids.ts";
import { registersFor } from "./registers.ts";
import { ruleOf } from "./rights.ts";

/** Makes a list ready for `foldRun` and `decide`: conditions, rights, former ids and due dates are looked up once. */
export function compileChecklist(checklist: Checklist): CompiledChecklist {
  return compiledList(checklist);
}

function compiledList(checklist: Checklist): CompiledList {
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
