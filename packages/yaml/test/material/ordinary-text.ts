/** A list of short maps as people write them, of so many characters at most. */
export function ordinaryText(size: number): string {
  const entry = "- nom: Une startup\n  date: 2024-01-02\n  membres: [un, deux]\n";
  return entry.repeat(Math.floor(size / entry.length));
}
