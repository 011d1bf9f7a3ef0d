/** Whether a text can be the id of a layer: words in lower case, joined by dashes, then by slashes. */
export function isLayerId(text: string): boolean {
  return text.length <= 200 && LAYER_ID.test(text);
}

/** Whether a text can name a version of a layer: letters, digits, single dots and dashes. */
export function isPin(text: string): boolean {
  return text.length <= 100 && PIN.test(text);
}

/** A layer and the version asked for, as `extends` writes them: `communaute/arrivee@2026-08-19`. */
export function layerAndPin(written: string): { target: string; pin?: string } {
  const at = written.indexOf("@");
  if (at === -1) return { target: written };
  return { target: written.slice(0, at), pin: written.slice(at + 1) };
}

/** What ids of a layer's items stand behind: the last word of its path, `mtes` of `incubateurs/mtes`. */
export function qualifierOf(layer: string): string {
  return layer.slice(layer.lastIndexOf("/") + 1);
}

const WORD = "[a-z0-9]+(?:-[a-z0-9]+)*";
const LAYER_ID = new RegExp(`^${WORD}(?:/${WORD})*$`);
const PIN = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;
