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
  if (FLOW.test(first)) {
    const given = formerIds.join(", ");
    const idField = new RegExp(`([{,]\\s*id:\\s*["']?${escaped(id)}["']?)(?=\\s*[,}])`);
    const list = /(formerIds:\s*\[)([^\]]*)(\])/;
    if (!idField.test(first)) return;
    lines[start] = list.test(first)
      ? first.replace(list, (_, open, ids, close) => `${open}${appended(ids, given)}${close}`)
      : first.replace(idField, (field) => `${field}, formerIds: [${given}]`);
    return;
  }
  const indent = " ".repeat(/^\s*(?:-\s+)?/.exec(first)?.[0].length ?? 0);
  const end = endOf(lines, start, indent.length);
  const keyAt = (key: string) =>
    lines.findIndex(
      (line, index) => index >= start && index < end && keyOf(line, indent.length) === key,
    );
  const idAt = keyAt("id");
  if (
    idAt === -1 ||
    !new RegExp(`id:\\s*["']?${escaped(id)}["']?\\s*(?:#.*)?$`).test(lines[idAt] ?? "")
  )
    return;
  const eol = lines[idAt]?.endsWith("\r") ? "\r" : "";
  const formerAt = keyAt("formerIds");
  if (formerAt === -1) {
    lines.splice(idAt + 1, 0, `${indent}formerIds: [${formerIds.join(", ")}]${eol}`);
    return;
  }
  const former = lines[formerAt] ?? "";
  const close = lines.findIndex(
    (line, index) => index >= formerAt && index < end && line.includes("]"),
  );
  if (former.includes("[")) {
    const line = lines[close] ?? "";
    const before = line.slice(0, line.indexOf("]"));
    lines[close] = `${appended(before, formerIds.join(", "))}${line.slice(line.indexOf("]"))}`;
    return;
  }
  const dash = /^\s*-\s+/.exec(lines[formerAt + 1] ?? "")?.[0] ?? `${indent}  - `;
  lines.splice(formerAt + 1, 0, ...formerIds.map((one) => `${dash}${one}${eol}`));
}

/** The line of the dash that begins an item, from any of its first lines. */
function startOf(lines: readonly string[], at: number): number {
  for (let line = at; line >= 0; line--) if (/^\s*-\s/.test(lines[line] ?? "")) return line;
  return at;
}

/** The first line that is no longer the item's. */
function endOf(lines: readonly string[], start: number, indent: number): number {
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const depth = line.search(/\S/);
    if (depth !== -1 && depth < indent && !/^\s*#/.test(line)) return at;
  }
  return lines.length;
}

function keyOf(line: string, indent: number): string | undefined {
  const match = /^(\s*(?:-\s+)?)([A-Za-z]+):/.exec(line);
  return match?.[1]?.length === indent ? match[2] : undefined;
}

function appended(ids: string, more: string): string {
  const trimmed = ids.trimEnd();
  return trimmed === "" || trimmed.endsWith("[") || trimmed.endsWith(",")
    ? `${trimmed}${more}`
    : `${trimmed}, ${more}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

const FLOW = /^\s*-\s*\{/;
