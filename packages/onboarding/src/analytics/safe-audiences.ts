/**
 * Of some items, each with the persons whom it is for, those whose audience may be told: taken together, readers can tell
 * no group of persons apart that has fewer than `threshold` in it, whatever they add and subtract.
 *
 * Items are taken in order, and one that would set too few apart is left out. `persons` is how many there are in all.
 */
export function safeAudiences(
  audiences: ReadonlyMap<string, ReadonlySet<number>>,
  persons: number,
  threshold: number,
): Set<string> {
  let groups = [Array.from({ length: persons }, (_, person) => person)];
  const safe = new Set<string>();
  for (const [item, audience] of audiences) {
    const split = groups
      .flatMap((group) => [
        group.filter((person) => audience.has(person)),
        group.filter((person) => !audience.has(person)),
      ])
      .filter((group) => group.length > 0);
    if (split.some((group) => group.length < threshold)) continue;
    groups = split;
    safe.add(item);
  }
  return safe;
}
