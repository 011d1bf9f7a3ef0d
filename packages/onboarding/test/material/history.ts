import type { Checklist } from "../../src/definition/checklist.ts";
import { layersFrom } from "../../src/layers/layers-from.ts";
import { resolveChecklist } from "../../src/layers/resolve-checklist.ts";
import { type StepKind, stepsOf } from "./history-steps.ts";
import { type ListDraft, listText } from "./list-text.ts";

/** One version of a list that changed over the years. */
export interface HistoryVersion {
  kind: StepKind | "first";
  /** As an author writes it who thinks of no ticks. */
  carelessText: string;
  careless: Checklist;
  /** The same with all that has to be said, so that each tick that should survive does. */
  text: string;
  checklist: Checklist;
  /** By each id of the version before, the ids that its ticks belong to now; none when it is retired. */
  became: ReadonlyMap<string, readonly string[]>;
}

const remembered = new Map<number, HistoryVersion[]>();

/** The 17 versions of an invented list: of every kind of change, in an order that depends on the seed. */
export function history(seed: number): HistoryVersion[] {
  const known = remembered.get(seed);
  if (known) return known;
  const versions = stepsOf(seed).map(({ kind, careless, careful, became }) => ({
    kind,
    carelessText: listText(careless),
    careless: checklistOf(careless),
    text: listText(careful),
    checklist: checklistOf(careful),
    became,
  }));
  remembered.set(seed, versions);
  return versions;
}

/** The list that a text makes, errors or not. */
export function checklistOfText(text: string): Checklist {
  const layerOf = layersFrom({ "communaute/arrivee": text });
  const { value } = resolveChecklist("communaute/arrivee", { layerOf, mode: "lenient" });
  if (value === null) throw new Error("The history made a list that cannot be read");
  return value;
}

function checklistOf(draft: ListDraft): Checklist {
  return checklistOfText(listText(draft));
}
