import type { Diagnostic } from "@communaute/schemas";
import type { Item } from "../definition/item.ts";
import { conflict } from "./conflict.ts";
import { isNoLater } from "./due-order.ts";
import { lostByChange } from "./floor.ts";
import { isSame } from "./is-same.ts";
import { type Choice, mergedLog } from "./merged-log.ts";

/**
 * One item as several branches have it: what only some of them change is changed; what they change differently
 * stays as it was, but for the earliest due date and for the roles that all of them allow.
 *
 * What one branch made part of the floor, another cannot weaken.
 */
export function mergedItem(
  placed: Item,
  versions: readonly Item[],
  before: Item = placed,
): { item: Item; diagnostics: Diagnostic[] } {
  const [first, ...others] = versions;
  if (first === undefined) return { item: placed, diagnostics: [] };
  const { formerIds } = placed;
  if (others.length === 0) return { item: { ...first, formerIds }, diagnostics: [] };
  const { removed: _, ...merged }: Item = { ...before, formerIds };
  const lockers = before.locked ? [] : versions.filter(({ locked }) => locked !== undefined);
  const diagnostics: Diagnostic[] = [];
  const choices: Choice[] = [];
  for (const field of MERGED_FIELDS) {
    const choice = chosen(field, versions, before);
    const guard = lockers.find((locker) => loses(field, locker, choice.value));
    const value = guard ? guard[field] : choice.value;
    if (value === undefined) delete merged[field];
    else Object.assign(merged, { [field]: value });
    choices.push({ field, value, writers: choice.writers });
    const [one, other] = choice.writers;
    if (choice.isConflict && one && other) {
      diagnostics.push(conflict(before, lastWrite(one, field), lastWrite(other, field)));
    }
  }
  const removed = versions.every((version) => version.removed) ? first.removed : undefined;
  const log = mergedLog(before.log, choices);
  return { item: { ...merged, log, ...(removed && { removed }) }, diagnostics };
}

/** A field whose value depends on the branch. */
export type MergedField = (typeof MERGED_FIELDS)[number];

interface Chosen {
  value: Item[MergedField];
  /** The branches that changed it, one for each value that they gave. */
  writers: Item[];
  isConflict: boolean;
}

function chosen(field: MergedField, versions: readonly Item[], before: Item): Chosen {
  const writers: Item[] = [];
  for (const version of versions) {
    const isNew = [before, ...writers].every((other) => !isSame(version[field], other[field]));
    if (isNew) writers.push(version);
  }
  const [only = before, ...others] = writers;
  if (others.length === 0 || field === "locked") {
    return { value: only[field], writers, isConflict: false };
  }
  return { value: settled(field, writers, before), writers, isConflict: true };
}

function settled(field: MergedField, writers: readonly Item[], before: Item): Item[MergedField] {
  if (field === "due") {
    const earliest = writers.find(({ due }) => writers.every((other) => isNoLater(due, other.due)));
    return (earliest ?? before).due;
  }
  if (field === "who") {
    const [first, ...others] = writers;
    const who =
      first?.who.filter((role) => others.every((other) => other.who.includes(role))) ?? [];
    return who.length > 0 ? who : before.who;
  }
  return before[field];
}

function loses(field: MergedField, { locked: _, ...locker }: Item, value: Item[MergedField]) {
  if (field === "locked") return false;
  return lostByChange(field, locker, { ...locker, [field]: value }) !== undefined;
}

function lastWrite({ log, origin }: Item, field: string) {
  return log.findLast((write) => write.field === field) ?? origin;
}

const MERGED_FIELDS = [
  "title",
  "hint",
  "links",
  "for",
  "except",
  "required",
  "optional",
  "after",
  "due",
  "who",
  "auto",
  "evidence",
  "attestSince",
  "locked",
] as const satisfies readonly (keyof Item)[];
