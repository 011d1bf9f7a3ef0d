import { type Document, isDocument, sameJson } from "@communaute/schemas/content";

/**
 * What to write so that only what changed between `read` and `wanted` changes in `raw`.
 *
 * `raw` is what the file says, in whatever form; `read` is the same as we would write it today. An older form
 * stays as long as nothing that it says has changed.
 */
export function changedOnly(raw: Document, read: Document, wanted: Document): Document {
  return sameJson(read, wanted) ? raw : (changedDocument(raw, read, wanted) ?? wanted);
}

function changed(raw: unknown, read: unknown, wanted: unknown): unknown {
  if (sameJson(read, wanted)) return raw;
  if (isDocument(raw) && isDocument(read) && isDocument(wanted)) {
    return changedDocument(raw, read, wanted) ?? wanted;
  }
  if (!Array.isArray(raw) || !Array.isArray(read) || !Array.isArray(wanted)) return wanted;
  if (raw.length !== read.length) return wanted;
  return wanted.map((item, i) => (i < raw.length ? changed(raw[i], read[i], item) : item));
}

/** `undefined` when a key must change that the file only says in an older form. */
function changedDocument(raw: Document, read: Document, wanted: Document): Document | undefined {
  const result: [string, unknown][] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (!Object.hasOwn(read, key)) result.push([key, value]);
    else if (Object.hasOwn(wanted, key)) result.push([key, changed(value, read[key], wanted[key])]);
  }
  for (const [key, value] of Object.entries(wanted)) {
    if (Object.hasOwn(raw, key) && Object.hasOwn(read, key)) continue;
    if (!Object.hasOwn(read, key)) result.push([key, value]);
    else if (!sameJson(read[key], value)) return undefined;
  }
  const olderGone = Object.keys(read).some(
    (key) => !Object.hasOwn(raw, key) && !Object.hasOwn(wanted, key),
  );
  return olderGone ? undefined : Object.fromEntries(result);
}
