import { nearest } from "@communaute/schemas";

/** The known field that a French word, or a slip of the keyboard, most likely stands for. */
export function meantField(key: string, known: readonly string[]): string | undefined {
  const translated = FRENCH.get(key.toLowerCase());
  return translated && known.includes(translated) ? translated : nearest(known)(key);
}

/** Whether a key can mean one field only: its French name, or its name in other capitals. */
export function isSameField(key: string, field: string): boolean {
  return FRENCH.get(key.toLowerCase()) === field || key.toLowerCase() === field.toLowerCase();
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
