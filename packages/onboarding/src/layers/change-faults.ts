import type { Diagnostic, Text } from "@communaute/schemas";
import type { Origin } from "../definition/origin.ts";
import type { DraftItem } from "./draft-list.ts";
import { fault, shown, written } from "./fault.ts";
import type { Field } from "./floor.ts";
import type { Lock } from "./lock-of.ts";

/** A layer would weaken an item that another made part of the floor. */
export function itemLocked(item: DraftItem, lock: Lock, loss: Text, at: Origin): Diagnostic {
  const { fr, en } = lockedBy(item, lock);
  return fault("error", "item-locked", at, {
    fr: `${fr} : ${loss.fr}. Enlève cette ligne, ou demandes-en le changement à « ${shown(lock.layer)} ».`,
    en: `${en}: ${loss.en}. Take this line away, or ask “${shown(lock.layer)}” for the change.`,
  });
}

/** A field that tells what ticks mean is changed by another layer than the item's own. */
export function notChangeable(field: Field, item: DraftItem, at: Origin): Diagnostic {
  const home = shown(item.layer);
  return fault("error", "field-not-changeable", at, {
    fr: `« ${field} » ne se change pas d’ici : il dit ce que valent les coches. Seul « ${home} », qui ajoute l’élément, peut l’écrire.`,
    en: `“${field}” cannot be changed from here: it says what ticks are worth. Only “${home}”, which adds the item, can write it.`,
  });
}

/** An item is changed that nobody will see. */
export function changeOfRemoved(item: DraftItem, at: Origin): Diagnostic {
  const by = item.removed ? written(item.removed) : "";
  return fault("warning", "change-of-removed", at, {
    fr: `« ${shown(item.id)} » est retiré par ${by} : ce changement ne se verra pas. Enlève-le.`,
    en: `“${shown(item.id)}” is removed by ${by}: this change will not be seen. Take it away.`,
  });
}

/** An item is taken away twice. */
export function alreadyRemoved(item: DraftItem, at: Origin): Diagnostic {
  const by = item.removed ? written(item.removed) : "";
  return fault("warning", "already-removed", at, {
    fr: `« ${shown(item.id)} » est déjà retiré par ${by}. Enlève cette ligne.`,
    en: `“${shown(item.id)}” is already removed by ${by}. Take this line away.`,
  });
}

/** An item is taken away without a word. */
export function becauseMissing(at: Origin, isLenient: boolean): Diagnostic {
  return fault(isLenient ? "warning" : "error", "because-missing", at, {
    fr: "Pourquoi retirer cet élément ? Ajoute une ligne « because: … » : elle sera montrée à qui le cherche.",
    en: "Why remove this item? Add a line “because: …”: it will be shown to whoever looks for the item.",
  });
}

function lockedBy(item: DraftItem, { item: locked, layer, origin }: Lock): Text {
  const where = `${shown(layer)}, ${origin.line}`;
  const [fr, en] =
    locked === item
      ? ["est obligatoire", "is mandatory"]
      : [
          `contient « ${shown(locked.id)} », obligatoire`,
          `contains “${shown(locked.id)}”, mandatory`,
        ];
  return {
    fr: `« ${shown(item.id)} » ${fr} pour tout le monde (verrouillé dans ${where.replace(", ", ", ligne ")})`,
    en: `“${shown(item.id)}” ${en} for everybody (locked in ${where.replace(", ", ", line ")})`,
  };
}
