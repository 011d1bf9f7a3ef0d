import { type Diagnostic, nearest } from "@communaute/schemas";
import type { Layer, LayerReference } from "../definition/layer.ts";
import { fault, shown } from "./fault.ts";
import { isLayerId, isPin } from "./layer-id.ts";
import type { LayerOf } from "./layer-of.ts";

/** Asks for the layer that a reference names; without one, the diagnostics say why. */
export function loadedLayer(
  reference: LayerReference,
  layerOf: LayerOf,
  known: readonly string[],
): { layer: Layer | null; diagnostics: Diagnostic[] } {
  const { target, pin } = reference;
  if (!isLayerId(target) || (pin !== undefined && !isPin(pin))) {
    return { layer: null, diagnostics: [notAName(reference)] };
  }
  const reading = pin === undefined ? layerOf(target) : layerOf(target, pin);
  if (reading !== undefined) {
    const layer = reading.value === null ? null : { ...reading.value, id: target };
    return { layer, diagnostics: reading.diagnostics.map((one) => ofLayer(one, target)) };
  }
  const hasOthers = pin !== undefined && layerOf(target) !== undefined;
  return {
    layer: null,
    diagnostics: [hasOthers ? pinUnknown(reference) : unknown(reference, known)],
  };
}

/** A layer that came without a file is called by its id. */
function ofLayer(diagnostic: Diagnostic, layer: string): Diagnostic {
  return { ...diagnostic, at: { file: layer, ...diagnostic.at } };
}

function notAName(at: LayerReference): Diagnostic {
  return fault("error", "layer-name-invalid", placeOf(at), {
    fr: "Ceci n’est pas le nom d’une couche. Écris son chemin sans extension, par exemple « communaute/arrivee » ou « communaute/arrivee@2026-08-19 ».",
    en: "This is not the name of a layer. Write its path without extension, as “communaute/arrivee” or “communaute/arrivee@2026-08-19”.",
  });
}

function pinUnknown(at: LayerReference): Diagnostic {
  const layer = shown(at.target);
  const pin = shown(at.pin ?? "");
  return fault("error", "pin-unknown", placeOf(at), {
    fr: `« ${layer} » existe, mais pas dans la version « ${pin} ». Enlève « @${pin} » pour suivre la dernière, ou demande une version qui est ici.`,
    en: `“${layer}” exists, but not in the version “${pin}”. Take “@${pin}” away to follow the latest, or ask for a version that is here.`,
  });
}

function unknown(at: LayerReference, known: readonly string[]): Diagnostic {
  const meant = nearest(known)(at.target);
  const layer = shown(at.target);
  return fault(
    "error",
    "layer-unknown",
    placeOf(at),
    {
      fr: `Aucune couche « ${layer} ». Vérifie son chemin, sans extension.`,
      en: `No layer “${layer}”. Check its path, without extension.`,
    },
    meant,
  );
}

/** A leaf is asked for by a program: no line of a file names it. */
function placeOf(reference: LayerReference): LayerReference | undefined {
  return reference.line === 0 ? undefined : reference;
}
