import type { Measurement } from "../../src/measurement.ts";

/**
 * What somebody learns of too few newcomers who holds two days of a period side by side: every union of parts that both
 * days tell of, be it by sums of shown parts or by what these leave of the total, and whose growth is told by too few.
 */
export function readOffTheDays(publication: readonly Measurement[], fewest: number): string[] {
  const days = [...new Set(publication.map(({ asOf }) => asOf))].toSorted();
  const told = days.map((day) => unionsOf(publication.filter(({ asOf }) => asOf === day)));
  return told.flatMap((before, first) =>
    told.slice(first + 1).flatMap((after) =>
      [...before].flatMap(([union, [n, numerator]]) => {
        const later = after.get(union);
        if (later === undefined) return [];
        const grown = [later[0] - n, later[1] - numerator] as const;
        const parts = [grown[0], grown[1], grown[0] - grown[1]];
        return parts.some((count) => count !== 0) && parts.some((count) => count < fewest)
          ? [`${union} from day ${first}`]
          : [];
      }),
    ),
  );
}

/** The counts of each union of parts that a day tells of, by the names of these parts; the whole has one name. */
function unionsOf(day: readonly Measurement[]): Map<string, readonly [number, number]> {
  const unions = new Map<string, readonly [number, number]>();
  const attributes = new Set(day.flatMap(({ segment }) => (segment ? [segment.by] : [])));
  const total = day.find(({ segment, status }) => !segment && status !== "suppressed");
  const tables = [...attributes].map((by) => day.filter(({ segment }) => segment?.by === by));
  if (total) unions.set("whole", countsOf([total]));
  for (const parts of tables) {
    if (parts.every(({ status }) => status !== "suppressed")) unions.set("whole", countsOf(parts));
  }
  const whole = unions.get("whole");
  for (const parts of tables) {
    const shown = parts.filter(({ status }) => status !== "suppressed");
    for (const chosen of subsetsOf(shown)) {
      if (chosen.length === 0 || chosen.length === parts.length) continue;
      const counts = countsOf(chosen);
      unions.set(nameOf(chosen), counts);
      const others = parts.filter((part) => !chosen.includes(part));
      if (whole) unions.set(nameOf(others), [whole[0] - counts[0], whole[1] - counts[1]]);
    }
  }
  return unions;
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: 2 ** items.length }, (_, choice) =>
    items.filter((_, place) => Math.floor(choice / 2 ** place) % 2 === 1),
  );
}

function countsOf(cells: readonly Measurement[]): readonly [number, number] {
  return [
    cells.reduce((sum, { counts }) => sum + counts.n, 0),
    cells.reduce((sum, { counts }) => sum + (counts.numerator ?? 0), 0),
  ];
}

function nameOf(cells: readonly Measurement[]): string {
  return cells
    .map(({ segment }) => `${segment?.by} ${segment?.value}`)
    .toSorted()
    .join(" + ");
}
