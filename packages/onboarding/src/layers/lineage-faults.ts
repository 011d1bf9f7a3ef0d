import type { Diagnostic } from "@communaute/schemas";
import type { Layer, LayerReference } from "../definition/layer.ts";
import { fault, shown, written } from "./fault.ts";
import { qualifierOf } from "./layer-id.ts";

/** A layer extends itself, through others; `loop` begins and ends with it. */
export function layerLoop(loop: readonly string[], at: LayerReference): Diagnostic {
  const named = loop.map(shown).join(" → ");
  return fault("error", "layer-loop", at, {
    fr: `Boucle d’extension : ${named}. Enlève l’un de ces « extends ».`,
    en: `Extension loop: ${named}. Take one of these “extends” away.`,
  });
}

/** Two versions of one layer are asked for. */
export function doubtfulPin(first: LayerReference, second: LayerReference): Diagnostic {
  const layer = shown(second.target);
  return fault("error", "pin-conflict", second, {
    fr: `« ${layer} » est demandé ici dans une autre version que dans ${written(first)}. Écris la même version aux deux endroits.`,
    en: `“${layer}” is asked for here in another version than in ${written(first)}. Write the same version in both places.`,
  });
}

/** Two layers have the same last word, behind which the ids of their items stand. */
export function sameName(one: Layer, other: Layer): Diagnostic {
  const qualifier = shown(qualifierOf(other.id));
  const origin = { layer: other.id, file: other.file, line: 1, column: 1 };
  return fault("error", "layers-same-name", origin, {
    fr: `Les éléments de « ${shown(one.id)} » et de « ${shown(other.id)} » s’appelleraient tous « ${qualifier}/… » : leurs coches se mélangeraient. Renomme l’un des deux fichiers.`,
    en: `The items of “${shown(one.id)}” and of “${shown(other.id)}” would all be called “${qualifier}/…”: their ticks would mix. Rename one of the two files.`,
  });
}

/** A list is made of more layers than any list needs. */
export function tooManyLayers(most: number, at: LayerReference): Diagnostic {
  return fault("error", "too-many-layers", at, {
    fr: `Cette liste s’appuie sur plus de ${most} couches. Réunis-en quelques-unes.`,
    en: `This list builds on more than ${most} layers. Join some of them.`,
  });
}
