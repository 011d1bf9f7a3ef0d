import { nearest } from "@communaute/schemas";
import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";

/** Whether a value is a map; when not, that is told, with the fields that it could have. */
export function isMapOf(spot: Spot, known: readonly string[]): boolean {
  if (isMap(spot.value)) return true;
  tell(spot, "map-expected", { known });
  return false;
}

/** Whether a value is a map, of anything. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells each field of a map that is not among those known, where its value stands. */
export function tellUnknownFields(spot: Spot, known: readonly string[]): void {
  const names = new Set(known);
  for (const key of keysOf(spot)) {
    if (names.has(key)) continue;
    const suggestion = meantField(key, known);
    tell(spotIn(spot, key), "unknown-field", { word: key, known, suggestion });
  }
}

/** The keys of a map, in an order that its text does not decide. */
export function keysOf({ value }: Spot): string[] {
  return isMap(value) ? Object.keys(value).sort() : [];
}

/** The known field that a French word or a slip of the keyboard stands for. */
function meantField(key: string, known: readonly string[]): string | undefined {
  const english = FRENCH.get(key.toLowerCase());
  return english && known.includes(english) ? english : nearest(known)(key);
}

const FRENCH = new Map(
  Object.entries({
    titre: "title",
    aide: "hint",
    indice: "hint",
    lien: "links",
    liens: "links",
    pour: "for",
    sauf: "except",
    obligatoire: "required",
    facultatif: "optional",
    facultative: "optional",
    optionnel: "optional",
    après: "after",
    apres: "after",
    avant: "before",
    échéance: "due",
    echeance: "due",
    qui: "who",
    verrouillé: "locked",
    verrouille: "locked",
    automatique: "auto",
    preuve: "evidence",
    éléments: "items",
    elements: "items",
    nom: "name",
    ancre: "anchor",
    étend: "extends",
    etend: "extends",
    changer: "change",
    modifier: "change",
    retirer: "remove",
    ajouter: "add",
    raison: "because",
    "parce que": "because",
    depuis: "since",
    domain: "domaine",
    identifiant: "id",
  }),
);
