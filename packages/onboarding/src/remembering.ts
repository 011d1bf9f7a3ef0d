/**
 * A function that works out what belongs to a key once, from the key and from what it stands for.
 *
 * Past so many keys it forgets them all, so that no flood of different ones fills the memory.
 */
export function remembering<Key, From, Value extends NonNullable<unknown>>(
  most: number,
  workOut: (key: Key, from: From) => Value,
): (key: Key, from: From) => Value {
  const known = new Map<Key, Value>();
  return (key, from) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = workOut(key, from);
    known.set(key, value);
    return value;
  };
}
