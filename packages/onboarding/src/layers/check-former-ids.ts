import type { Diagnostic } from "@communaute/schemas";
import type { Checklist } from "../definition/checklist.ts";
import type { Origin } from "../definition/origin.ts";
import type { BlamedFault } from "./blamed-fault.ts";
import { type DraftList, enter } from "./draft-list.ts";
import { everyItem } from "./every-item.ts";
import { formerIdLive, formerIdLoop, formerIdRetired, formerIdTwice } from "./former-id-faults.ts";
import { latestOf } from "./latest-of.ts";
import { loopsOf } from "./loops-of.ts";

/**
 * Tells where it is unclear whose an earlier tick is: a former id that two items claim without saying what becomes
 * of its ticks, that is still an item's, that is retired, or that leads back to itself.
 */
export function checkFormerIds(checklist: Checklist, list: DraftList): BlamedFault[] {
  const faults: BlamedFault[] = [];
  const items = everyItem(checklist).map(({ item }) => item);
  const retired = new Map(checklist.retired.map((entry) => [entry.id, entry]));
  const claimants = new Map<string, string[]>();
  for (const { id, formerIds } of items) {
    for (const former of formerIds) enter(claimants, former, id);
  }
  const loops = loopsOf(
    items.map(({ id }) => id),
    (id) => claimants.get(id) ?? [],
  );
  const looping = new Set(loops.flat());
  for (const loop of loops) blame(loop, (place) => formerIdLoop(loop, place));
  for (const [former, ids] of claimants) {
    const isLive = list.items.has(former);
    const undecided = ids.some((id) => list.items.get(id)?.fields.split === undefined);
    const gone = retired.get(former);
    if (gone) blame(ids, (place) => formerIdRetired(former, gone.origin, place));
    if (looping.has(former) || !undecided) continue;
    if (isLive) blame(ids, (place) => formerIdLive(former, place));
    else if (ids.length > 1) blame(ids, (place) => formerIdTwice(former, ids, place));
  }
  for (const [id, entry] of retired) {
    if (list.items.has(id)) {
      faults.push({
        layer: entry.origin.layer,
        diagnostic: formerIdRetired(id, entry.origin, entry.origin),
      });
    }
  }
  return faults;

  /** The last of several items is the one that could have known. */
  function blame(ids: readonly string[], tell: (place: Origin) => Diagnostic): void {
    const [first, ...others] = ids.flatMap((id) => list.items.get(id) ?? []);
    if (first === undefined) return;
    const last = latestOf([first, ...others], ({ layer }) => layer, checklist.layers);
    const diagnostic = tell(last.places.formerIds ?? last.origin);
    faults.push({ layer: last.layer, diagnostic });
  }
}
