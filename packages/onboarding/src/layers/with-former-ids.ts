/**
 * Writes former ids into the lines of the item that stands at a line: into its `formerIds` if it has some, else below
 * its id. Lines that are not such an item's stay as they are.
 */
export function withFormerIds(
  lines: string[],
  at: number,
  id: string,
  formerIds: readonly string[],
): void {
  const start = startOf(lines, at);
  const first = lines[start] ?? "";
  const given = formerIds.join(", ");
  if (IN_BRACES.test(first)) {
    const field = new RegExp(`([{,]\\s*id:\\s*${written(id)})(?=\\s*[,}])`);
    if (!field.test(first)) return;
    const listed = withList(first);
    lines[start] = LIST.test(listed)
      ? joined(listed, given)
      : first.replace(field, (idField) => `${idField}, formerIds: [${given}]`);
    return;
  }
  const item = { start, indent: /^\s*(?:-\s+)?/.exec(first)?.[0].length ?? 0 };
  const idAt = lineOf("id", lines, item);
  const idLine = lines[idAt] ?? "";
  if (!new RegExp(`\\bid:\\s*${written(id)}\\s*(?:#.*)?$`).test(idLine)) return;
  const end = idLine.endsWith("\r") ? "\r" : "";
  const indent = " ".repeat(item.indent);
  const formerAt = lineOf("formerIds", lines, item);
  const former = withList(lines[formerAt] ?? "");
  if (formerAt === -1) lines.splice(idAt + 1, 0, `${indent}formerIds: [${given}]${end}`);
  else if (LIST.test(former)) lines[formerAt] = joined(former, given);
  else {
    const [below] = /^\s*-\s+/.exec(lines[formerAt + 1] ?? "") ?? [];
    const dash = below?.startsWith(indent) ? below : `${indent}  - `;
    lines.splice(formerAt + 1, 0, ...formerIds.map((one) => `${dash}${one}${end}`));
  }
}

/** The line of the dash that begins an item, from any of its lines. */
function startOf(lines: readonly string[], at: number): number {
  for (let line = at; line >= 0; line--) if (/^\s*-\s/.test(lines[line] ?? "")) return line;
  return at;
}

/** The line of an item that holds a key of its own; -1 when none does. */
function lineOf(
  key: string,
  lines: readonly string[],
  { start, indent }: { start: number; indent: number },
): number {
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const depth = line.search(/\S/);
    const isBeyond = depth !== -1 && depth < indent && line[depth] !== "#";
    if (at > start && isBeyond) return -1;
    const found = /^(\s*(?:-\s+)?)([A-Za-z]+):/.exec(line);
    if (found?.[1]?.length === indent && found[2] === key) return at;
  }
  return -1;
}

/** A line in which one id behind `formerIds` stands in a list, as it may stand without. */
function withList(line: string): string {
  return line.replace(ALONE, "$1[$2]");
}

/** A line with `formerIds: [`, and more ids before those that are there. */
function joined(line: string, ids: string): string {
  return line.replace(LIST, (open, _, offset: number) => {
    const rest = line.slice(offset + open.length).trimStart();
    if (rest.startsWith("]")) return `${open}${ids}`;
    return rest === "" ? `${open}${ids},` : `${open}${ids}, `;
  });
}

/** An id as a file may hold it, with quotes or without. */
function written(id: string): string {
  return `["']?${id.replace(/[^a-z0-9]/gi, "\\$&")}["']?`;
}

const IN_BRACES = /^\s*-\s*\{/;
const ALONE = /(formerIds:[ \t]+)(["']?[a-z0-9][a-z0-9/-]*["']?)(?=\s*(?:[,}#]|$))/;
const LIST = /(formerIds:\s*\[)/;
