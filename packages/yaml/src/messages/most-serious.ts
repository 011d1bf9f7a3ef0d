import type { Fault } from "./fault.ts";
import { yamlSentences } from "./yaml-sentences.ts";

/** At most `limit` faults, errors before warnings before infos, each from the top of the text down. */
export function mostSerious(faults: readonly Fault[], limit: number): Fault[] {
  return faults.toSorted((a, b) => rank(a) - rank(b) || a.offset - b.offset).slice(0, limit);
}

const RANKS = { error: 0, warning: 1, info: 2 };

function rank({ kind }: Fault): number {
  return RANKS[yamlSentences[kind].severity];
}
