import type { Diagnostic } from "@communaute/schemas";
import type { Item } from "../definition/item.ts";
import type { Origin } from "../definition/origin.ts";
import { fault, shown, written } from "./fault.ts";

/** Items wait for each other, so that none can ever be done. */
export function prerequisiteLoop(loop: readonly string[], at: Origin | undefined): Diagnostic {
  const named = [...loop, ...loop.slice(0, 1)].map(shown).join(" → ");
  return fault("error", "prerequisite-loop", at, {
    fr: `Ces éléments s’attendent l’un l’autre : ${named}. Enlève l’un de ces « after ».`,
    en: `These items wait for each other: ${named}. Take one of these “after” away.`,
  });
}

/** An item waits for one that whoever sees it does not see. */
export function prerequisiteUnseen(one: Item, other: Item, at: Origin | undefined): Diagnostic {
  const [waiting, awaited] = [shown(one.id), shown(other.id)];
  const why = other.removed
    ? { fr: `retiré par ${written(other.removed)}`, en: `removed by ${written(other.removed)}` }
    : { fr: "montré à d’autres personnes seulement", en: "only shown to other people" };
  return fault("warning", "prerequisite-unseen", at, {
    fr: `« ${waiting} » vient après « ${awaited} », ${why.fr} : personne de concerné ne le verra. Change « after » de « ${waiting} ».`,
    en: `“${waiting}” comes after “${awaited}”, ${why.en}: nobody concerned will see it. Change “after” of “${waiting}”.`,
  });
}
