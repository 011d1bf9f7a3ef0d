import type { Checklist } from "../definition/checklist.ts";
import type { Words } from "../definition/words.ts";
import { changedFields } from "./changed-fields.ts";
import { everyItem, type StandingItem } from "./every-item.ts";
import { grouped } from "./grouped.ts";
import { isSame } from "./is-same.ts";
import { type ItemPair, movedItems } from "./moved-items.ts";
import { proposeRenames, type RenameProposal } from "./propose-renames.ts";

/** What sets one version of a list apart from the one before it. Ids are those of the new version where it has one. */
export interface ChecklistDiff {
  /** Ids under which ticks may be stored, and of which the new version knows nothing: they would be lost. */
  vanished: VanishedId[];
  added: string[];
  renamed: { from: string; to: string }[];
  /** Items that stand elsewhere: in another section, or elsewhere among those that stayed. */
  moved: { id: string; from: string; to: string }[];
  retitled: { id: string; from: Words; to: Words }[];
  /** The other fields that differ. */
  changed: { id: string; fields: string[] }[];
  /** Ids that were items and that the new version retires. */
  retired: string[];
}

/** An id that vanished, and what it probably became. */
export interface VanishedId {
  id: string;
  proposal?: RenameProposal | undefined;
}

/**
 * Compares two versions of a list. Whoever changes a list may publish it when nothing has vanished: each earlier id
 * is still an item's, or the former id of one, or retired.
 */
export function diffChecklists(old: Checklist, next: Checklist): ChecklistDiff {
  const [before, after] = [everyItem(old), everyItem(next)];
  const oldById = new Map(before.map((one) => [one.item.id, one]));
  const byId = new Map(after.map((one) => [one.item.id, one]));
  const heirs = grouped(
    after.flatMap(({ item }) => item.formerIds.map((former) => ({ former, id: item.id }))),
    ({ former }) => former,
  );
  const retired = new Set(next.retired.map(({ id }) => id));
  const isKnown = (id: string) => byId.has(id) || heirs.has(id) || retired.has(id);
  const pairs = before.flatMap((one): ItemPair[] => {
    const { id } = one.item;
    const successors = byId.has(id) ? [{ id }] : (heirs.get(id) ?? []);
    return successors.flatMap((successor): ItemPair[] => {
      const other = byId.get(successor.id);
      return other ? [[one, other]] : [];
    });
  });
  const continued = new Set(pairs.map(([, { item }]) => item.id));
  return {
    vanished: vanishedIds(old, next, before, isKnown),
    added: after.map(({ item }) => item.id).filter((id) => !continued.has(id)),
    renamed: pairs
      .filter(([one, other]) => one.item.id !== other.item.id)
      .map(([one, other]) => ({ from: one.item.id, to: other.item.id })),
    moved: movedItems(pairs, after),
    retitled: pairs
      .filter(([one, other]) => !isSame(one.item.title, other.item.title))
      .map(([one, { item }]) => ({ id: item.id, from: one.item.title, to: item.title })),
    changed: pairs.flatMap(([one, { item }]) => {
      const fields = changedFields(one.item, item);
      return fields.length === 0 ? [] : [{ id: item.id, fields }];
    }),
    retired: [...oldById.keys()].filter((id) => retired.has(id) && !byId.has(id)),
  };
}

function vanishedIds(
  old: Checklist,
  next: Checklist,
  before: readonly StandingItem[],
  isKnown: (id: string) => boolean,
): VanishedId[] {
  const live = before.map(({ item }) => item.id).filter((id) => !isKnown(id));
  const proposals = proposeRenames(live, old, next);
  const owners = before.flatMap(({ item }) => item.formerIds.map((id) => ({ id, item })));
  const former = owners.filter(({ id }) => !isKnown(id));
  const known = new Map(
    everyItem(next).flatMap(({ item }) => [item.id, ...item.formerIds].map((id) => [id, item])),
  );
  const seen = new Set(live);
  const vanished: VanishedId[] = live.map((id) => withProposal(id, proposals.get(id)));
  for (const { id, item } of former) {
    if (seen.has(id)) continue;
    seen.add(id);
    const heir = known.get(item.id);
    const proposal: RenameProposal | undefined = heir
      ? { id: heir.id, because: "former", origin: heir.origin }
      : proposals.get(item.id);
    vanished.push(withProposal(id, proposal && { ...proposal, because: "former" }));
  }
  return vanished;
}

function withProposal(id: string, proposal: RenameProposal | undefined): VanishedId {
  return proposal === undefined ? { id } : { id, proposal };
}
