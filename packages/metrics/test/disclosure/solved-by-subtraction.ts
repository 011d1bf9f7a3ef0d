import type { Measurement } from "../../src/measurement.ts";

/** Hidden cells that somebody with a pencil finds: again and again, whatever is alone in its table with a known total. */
export function solvedBySubtraction(publication: readonly Measurement[]): string[] {
  const known = new Map<string, number>();
  for (const { segment, status, counts } of publication) {
    if (status !== "suppressed") known.set(nameOf(segment), counts.n);
  }
  const segments = publication.flatMap(({ segment }) => (segment ? [segment] : []));
  const tables = [...new Set(segments.map(({ by }) => by))].map((by) =>
    segments.filter((segment) => segment.by === by).map(nameOf),
  );
  const solved: string[] = [];
  for (let before = -1; before !== solved.length; ) {
    before = solved.length;
    for (const parts of tables) {
      const names = ["", ...parts];
      const missing = names.filter((name) => !known.has(name));
      const [name] = missing;
      if (missing.length !== 1 || name === undefined) continue;
      const others = parts.filter((other) => other !== name);
      const sum = others.reduce((total, other) => total + (known.get(other) ?? 0), 0);
      known.set(name, name === "" ? sum : (known.get("") ?? 0) - sum);
      solved.push(name);
    }
  }
  return solved;
}

function nameOf(segment: Measurement["segment"]): string {
  return segment === undefined ? "" : `${segment.by} ${segment.value}`;
}
