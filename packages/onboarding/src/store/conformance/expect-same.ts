/** Throws when two values differ, as JSON writes them whatever the order of keys. */
export function expectSame(actual: unknown, expected: unknown): void {
  const [got, wanted] = [written(actual), written(expected)];
  if (got !== wanted) throw new Error(`Expected ${wanted}, got ${got}.`);
}

function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
