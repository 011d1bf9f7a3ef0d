import type { Verb } from "../../run/event.ts";
import type { ItemState } from "../../run/item-state.ts";
import type { Language } from "../words/in-language.ts";
import { PHRASES } from "../words/phrases.ts";
import { byAuthor } from "./by-author.ts";
import { dayView } from "./day-view.ts";
import type { ViewContext } from "./view-options.ts";

/** What somebody had said just before, unseen by who spoke last: « Décoché par Lou le … »; missing when nobody had. */
export function conflictSentence(
  { conflict }: ItemState,
  context: ViewContext,
): string | undefined {
  if (conflict === undefined) return undefined;
  const { by, at, verb } = conflict;
  const { language } = context;
  const day = dayView(at, context).words;
  return PHRASES[language].conflict(VERBS[language][verb], byAuthor(by, context), day);
}

const VERBS: Readonly<Record<Language, Readonly<Record<Verb, string>>>> = {
  fr: {
    done: "Coché",
    undone: "Décoché",
    notApplicable: "Déclaré sans objet",
    snooze: "Reporté",
    attest: "Attesté",
    revoke: "Attestation retirée",
    comment: "Commenté",
    auto: "Coché d’après les données",
  },
  en: {
    done: "Ticked",
    undone: "Unticked",
    notApplicable: "Said not to apply",
    snooze: "Put off",
    attest: "Attested",
    revoke: "Attestation taken back",
    comment: "Commented",
    auto: "Ticked from data",
  },
};
