import type { Layer } from "../definition/layer.ts";
import { type DraftItem, type DraftList, qualified } from "./draft-list.ts";

/**
 * Settles under which ids the earlier ticks of each item are stored.
 *
 * The authors of a layer write `badge` for what was `mtes/badge`; the bare id is kept as well when nothing else has
 * or claims it, for an item may have come down from the base.
 */
export function settleFormerIds(list: DraftList, base: Layer | undefined): void {
  const ofBase = base?.id;
  for (const item of list.items.values()) {
    const { formerIds } = item.fields;
    if (item.layer === ofBase || formerIds === undefined) continue;
    item.fields = { ...item.fields, formerIds: settled(item, formerIds, list) };
  }
}

function settled(
  { id, layer }: DraftItem,
  formerIds: readonly string[],
  list: DraftList,
): string[] {
  const isFree = (former: string) =>
    !list.items.has(former) &&
    !list.byRetiredId.has(former) &&
    (list.byFormerId.get(former)?.length ?? 0) < 2;
  const ids = formerIds.flatMap((former) => {
    const full = qualified(former, layer, false);
    return [full, former].filter((one) => one !== id && (one === full || isFree(one)));
  });
  return [...new Set(ids)];
}
