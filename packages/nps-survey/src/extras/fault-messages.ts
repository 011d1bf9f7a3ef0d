import type { Fault } from "../setup/fault.ts";

const MESSAGES: Record<Fault, { fr: string; en: string }> = {
  "attribute-value": {
    fr: "Un attribut a une valeur inconnue, et sa valeur par défaut le remplace. Valeurs possibles : display=inline|button|panel, environment=production|demo|test, remember=none|session|local, heading-level=1 à 6, offline-days=1 à 7.",
    en: "An attribute has an unknown value, and its default stands in. Possible values: display=inline|button|panel, environment=production|demo|test, remember=none|session|local, heading-level=1 to 6, offline-days=1 to 7.",
  },
  "endpoint-unusable": {
    fr: "« endpoint » n’est pas une adresse http ou https : rien n’est demandé, car les réponses seraient perdues. Corrige-la, ou retire-la pour ne recevoir que des événements.",
    en: "`endpoint` is no http or https address: nothing is asked, since answers would be lost. Mend it, or leave it out to receive events only.",
  },
  "language-unknown": {
    fr: "Cette langue n’est pas connue, ou n’a pas pu être chargée : le français la remplace. Langues : fr, en, es, ar, br. Pour une autre, donne « lang » et « texts ».",
    en: "This language is not known, or could not be loaded: French stands in. Languages: fr, en, es, ar, br. For another, give `lang` and `texts`.",
  },
  "privacy-missing": {
    fr: 'En production, « privacy-href » doit mener (http ou https) à la page qui dit ce que deviennent les réponses. Rien n’est demandé tant qu’il manque. Pour un essai : environment="test".',
    en: 'In production, `privacy-href` must lead (http or https) to the page that says what becomes of answers. Nothing is asked while it is missing. To try things: environment="test".',
  },
  "questions-malformed": {
    fr: "« questions » doit être une liste (en attribut : du JSON) de { kind, id, text } avec kind=choices|satisfaction|text, des « id » différents, et des « choices » { value, label }. Les questions mal formées sont omises.",
    en: "`questions` must be a list (JSON as an attribute) of { kind, id, text } with kind=choices|satisfaction|text, different `id`s, and `choices` { value, label }. Malformed questions are left out.",
  },
  "object-malformed": {
    fr: "« texts », « segments » et « open-when » doivent être des objets (en attribut : du JSON). Celui qui n’en est pas un est ignoré.",
    en: "`texts`, `segments` and `open-when` must be objects (JSON as an attribute). One that is not is ignored.",
  },
  "part-missing": {
    fr: "Un fichier voisin de l’élément n’a pas pu être chargé : publie tous les fichiers de « dist » ensemble, et autorise-les dans la CSP. La question est posée sans cette partie.",
    en: "A file beside the element could not be loaded: publish all files of `dist` together, and allow them in the CSP. The question is asked without that part.",
  },
};

/** One message for all that is wrong, in French then in English. */
export function faultMessage(faults: readonly Fault[]): string {
  const said = (language: "fr" | "en") =>
    faults.map((fault) => `- ${fault}: ${MESSAGES[fault][language]}`).join("\n");
  return `<nps-survey> est mal configuré.\n${said("fr")}\n\n<nps-survey> is misconfigured.\n${said("en")}`;
}
