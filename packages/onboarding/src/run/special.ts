import type { Entry } from "./entry.ts";
import type { FormerIds } from "./former-ids.ts";

/** The places of the few items for which the log alone does not decide. */
export interface Special {
  heirs: readonly number[];
  revised: readonly number[];
  attestedOnly: readonly number[];
  automatic: readonly number[];
  wholes: readonly number[];
  /** Due after another item. */
  dueAfter: readonly number[];
}

/** Finds them. */
export function specialOf(entries: readonly Entry[], { inherited }: FormerIds): Special {
  const placesWhere = (is: (entry: Entry, place: number) => boolean) =>
    entries.flatMap((entry, place) => (is(entry, place) ? [place] : []));
  return {
    heirs: placesWhere((_, place) => inherited[place]?.length !== 0),
    revised: placesWhere(({ item }) => item.revision > 1),
    attestedOnly: placesWhere(({ item }) => item.attestSince !== undefined),
    automatic: placesWhere(({ item }) => item.auto !== undefined),
    wholes: placesWhere(({ parts }) => parts.length > 0),
    dueAfter: placesWhere(({ due }) => due?.item === true),
  };
}
