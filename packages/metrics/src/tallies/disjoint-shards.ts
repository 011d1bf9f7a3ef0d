/** Whether no one is in two of several parts, and how many are. */
export interface ShardCheck {
  areDisjoint: boolean;
  /** Persons in more than one part. */
  shared: number;
}

/**
 * Whether parts can be tallied apart and merged: all missions of a person must be in one part, else a stay would be
 * cut in two and count as a departure. Give the persons of each part; one may come several times in a part.
 */
export function disjointShards(parts: Iterable<Iterable<string | number>>): ShardCheck {
  const seen = new Set<string | number>();
  const shared = new Set<string | number>();
  for (const part of parts) {
    for (const person of new Set(part)) {
      if (seen.has(person)) shared.add(person);
      seen.add(person);
    }
  }
  return { areDisjoint: shared.size === 0, shared: shared.size };
}
