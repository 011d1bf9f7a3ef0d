/** Whether two JSON values are the same, the order of keys included. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameList(a, b);
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length && keys.every((key, i) => others[i] === key && sameAt(a, b, key))
  );
}

function sameList(a: unknown, b: unknown): boolean {
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((item, i) => sameJson(item, b[i]))
  );
}

function sameAt(a: object, b: object, key: string): boolean {
  return sameJson(a[key as keyof typeof a], b[key as keyof typeof b]);
}
