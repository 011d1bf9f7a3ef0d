/** The same value, without what it remembers of the documents that it was read from. */
export function withoutWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWritten);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "written");
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutWritten(part)]));
}
