import type { Entry } from "./entry.ts";

/** A register that an item takes ticks over from. */
export interface Inherited {
  /** The former id that fills it; the first, when several names are one item's. */
  id: string;
  register: number;
  /** Whether several items take over from it. */
  isShared: boolean;
}

/** Where events are kept by the ids that they name: each item has a register, and former items that it is not alone to follow. */
export interface FormerIds {
  registerOf: Registry;
  /** By register, the place of the item whose rules hold for it. */
  ruledBy: readonly number[];
  /** By place of the item. */
  inherited: readonly (readonly Inherited[])[];
}

/** By id, a number; without prototype, so that no id finds what it is not. */
type Registry = Readonly<Record<string, number | undefined>>;

/** Leads the ids of all that an item has been to the register of what it is now. */
export function formerIdsOf(entries: readonly Entry[]): FormerIds {
  const claims = claimsOf(entries);
  const registerOf: Record<string, number> = Object.create(null);
  for (const [place, { item }] of entries.entries()) registerOf[item.id] = place;
  const ruledBy = entries.map((_, place) => place);
  const inherited: Inherited[][] = entries.map(() => []);
  const shared = new Map<string, number>();
  for (const [id] of claims) {
    const heirs = heirsOf(id, claims, entries);
    const [heir] = heirs;
    if (heir === undefined) continue;
    if (heirs.length === 1 && !isMerged(entries[heir])) {
      registerOf[id] = heir;
      continue;
    }
    const group = heirs.some((place) => isMerged(entries[place])) ? id : heirs.join();
    const register = shared.get(group) ?? ruledBy.push(heir) - 1;
    registerOf[id] = register;
    if (shared.has(group)) continue;
    shared.set(group, register);
    for (const place of heirs) {
      inherited[place]?.push({ id, register, isShared: heirs.length > 1 });
    }
  }
  for (const [place, { parent }] of entries.entries()) {
    if (inherited[place]?.length === 0) inherited[place] = ofParent(parent, entries);
  }
  return { registerOf, ruledBy, inherited };
}

type Claims = ReadonlyMap<string, readonly number[]>;

/** Which items say that they were called so; an id that is in use is nobody's former one. */
function claimsOf(entries: readonly Entry[]): Claims {
  const used = new Set(entries.flatMap(({ item, isRemoved }) => (isRemoved ? [] : [item.id])));
  const claims = new Map<string, number[]>();
  for (const [place, { item }] of entries.entries()) {
    for (const id of new Set(item.formerIds)) {
      if (!used.has(id) && id !== item.id) claims.set(id, [...(claims.get(id) ?? []), place]);
    }
  }
  return claims;
}

/** The items at the end of the chains that start from an id: a removed item leads on to what follows it. */
function heirsOf(
  id: string,
  claims: Claims,
  entries: readonly Entry[],
  met: ReadonlySet<string> = new Set(),
): number[] {
  const known = new Set(met).add(id);
  const heirs = (claims.get(id) ?? []).flatMap((place) => {
    const next = entries[place]?.item.id ?? id;
    if (known.has(next)) return [];
    return claims.has(next) ? heirsOf(next, claims, entries, known) : [place];
  });
  return [...new Set(heirs)];
}

function isMerged(entry: Entry | undefined): boolean {
  return entry?.item.carry !== undefined && new Set(entry.item.formerIds).size > 1;
}

/** A tick from before an item had sub-items may stand for each of them. */
function ofParent(parent: number, entries: readonly Entry[]): Inherited[] {
  const id = entries[parent]?.item.id;
  return id === undefined ? [] : [{ id, register: parent, isShared: true }];
}
