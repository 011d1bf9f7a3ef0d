/** Tells, asked about one item after another, whether one with the same key has come already. */
export function seenBefore<Item>(key: (item: Item) => string): (item: Item) => boolean {
  const seen = new Set<string>();
  return (item) => {
    const size = seen.size;
    return seen.add(key(item)).size === size;
  };
}
