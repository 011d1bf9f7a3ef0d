import type { Checklist } from "../definition/checklist.ts";
import type { Condition } from "../definition/condition.ts";
import type { Item } from "../definition/item.ts";
import type { Origin } from "../definition/origin.ts";
import type { BlamedFault } from "./blamed-fault.ts";
import { excludeEachOther, implies } from "./condition-order.ts";
import type { DraftList } from "./draft-list.ts";
import { everyItem, type StandingItem } from "./every-item.ts";
import { latestOf } from "./latest-of.ts";
import { loopsOf } from "./loops-of.ts";
import { prerequisiteLoop, prerequisiteUnseen } from "./prerequisite-faults.ts";

/** Tells which items wait for each other, and which wait for one that nobody who sees them can be shown to see. */
export function checkPrerequisites(checklist: Checklist, list: DraftList): BlamedFault[] {
  const faults: BlamedFault[] = [];
  const all = everyItem(checklist);
  const standing = new Map(all.map((one) => [one.item.id, one]));
  const live = all.filter(({ item, parent }) => !item.removed && !parent?.removed);
  const ids = live.map(({ item }) => item.id);
  for (const loop of loopsOf(ids, (id) => standing.get(id)?.item.after ?? [])) {
    const [first, ...others] = loop.map((id) => ({ id, place: placeOfAfter(id, list) }));
    if (first === undefined) continue;
    const last = latestOf([first, ...others], ({ place }) => place?.layer ?? "", checklist.layers);
    const layer = last.place?.layer ?? "";
    faults.push({ layer, diagnostic: prerequisiteLoop(loop, last.place) });
  }
  for (const one of live) {
    for (const id of one.item.after) {
      const other = standing.get(id);
      if (other === undefined || !isUnseen(one, other)) continue;
      const place = other.item.removed ?? placeOfAfter(one.item.id, list);
      const diagnostic = prerequisiteUnseen(one.item, other.item, place);
      faults.push({ layer: place?.layer ?? "", diagnostic });
    }
  }
  return faults;
}

function placeOfAfter(id: string, list: DraftList): Origin | undefined {
  const item = list.items.get(id);
  return item?.places.after ?? item?.origin;
}

function isUnseen(one: StandingItem, other: StandingItem): boolean {
  if (other.item.removed || other.parent?.removed) return true;
  const [seers, theirs] = [audience(one), audience(other)];
  return (
    seers.for.some((mine) => theirs.for.some((needed) => excludeEachOther(mine, needed))) ||
    seers.for.some((mine) => theirs.except.some((excepted) => implies(mine, excepted))) ||
    theirs.except.some((excepted) => implies({}, excepted))
  );
}

/** All the conditions that whoever sees an item fulfils, and all those that they do not. */
function audience({ item, section, parent }: StandingItem): {
  for: Condition[];
  except: Condition[];
} {
  const givers: Pick<Item, "for" | "except">[] = [section, item, ...(parent ? [parent] : [])];
  return {
    for: givers.flatMap((giver) => giver.for ?? []),
    except: givers.flatMap((giver) => giver.except ?? []),
  };
}
