import type { Text } from "../text.ts";
import { communityTexts } from "./community-texts.ts";
import { entityTexts } from "./entity-texts.ts";

/**
 * What a property means, in a few words; `undefined` when nobody has said it.
 *
 * `of` tells where it stands, as `content/phase` or `phases`, since a few words mean one thing here and
 * another there.
 */
export function propertyText(of: string, property: string): Text | undefined {
  const here = special.find(([place, word]) => word === property && of.includes(place));
  if (here) return here[2];
  return Object.hasOwn(texts, property) ? texts[property] : undefined;
}

const texts: Record<string, Text> = { ...entityTexts, ...communityTexts };

const special: readonly [place: string, property: string, text: Text][] = [
  ["phase", "name", { fr: "Nom de la phase.", en: "Name of the phase." }],
  ["event", "name", { fr: "Nature de l’évènement.", en: "What sort of event it is." }],
  ["included-incubator", "type", { fr: "Toujours « incubator ».", en: "Always “incubator”." }],
  ["api/startup", "type", { fr: "Toujours « startup ».", en: "Always “startup”." }],
  ["data", "type", { fr: "Toujours « incubator ».", en: "Always “incubator”." }],
];
