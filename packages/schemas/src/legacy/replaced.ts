import { type Document, isDocument } from "../document/any-document.ts";

/**
 * A copy of a document in which `entries` stand where the first of `keys` stood, and none of `keys` remains.
 *
 * Other keys keep their place; one that `entries` also names is replaced by it. Without any of `keys` in the
 * document, `entries` come last.
 */
export function replaced(document: Document, keys: readonly string[], entries: Document): Document {
  const first = Object.keys(document).find((key) => keys.includes(key));
  const all = Object.entries(document).flatMap(([key, value]) => {
    if (key === first) return Object.entries(entries);
    return keys.includes(key) || Object.hasOwn(entries, key) ? [] : [[key, value] as const];
  });
  return Object.fromEntries(first === undefined ? [...all, ...Object.entries(entries)] : all);
}

/**
 * A copy of a document in which the maps of the list at `key` are replaced by what `change` makes of them, or
 * `undefined` when it makes nothing of any. A value that is no list, and items that are no maps, are left alone.
 */
export function withItems(
  document: Document,
  key: string,
  change: (item: Document, index: number) => Document | undefined,
): Document | undefined {
  const list = document[key];
  if (!Array.isArray(list)) return undefined;
  let items: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    const changed = isDocument(item) ? change(item, index) : undefined;
    if (changed === undefined) continue;
    items ??= [...list];
    items[index] = changed;
  }
  return items && replaced(document, [key], { [key]: items });
}

/**
 * Whether one of the maps of the list at `key` is of a kind: asked first, since it takes no memory and nearly every file
 * is in today's form.
 */
export function hasItem(
  document: Document,
  key: string,
  isOfKind: (item: Document) => boolean,
): boolean {
  const list = document[key];
  if (!Array.isArray(list)) return false;
  for (const item of list) if (isDocument(item) && isOfKind(item)) return true;
  return false;
}
