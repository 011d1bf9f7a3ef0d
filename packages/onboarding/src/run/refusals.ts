/** Why something that was said about an item is not followed; the sentences are those of `refusalOf`. */
export type RefusalCode = keyof typeof REFUSALS;

/** A command that is not followed: why, and what to do instead. */
export interface Refusal {
  code: RefusalCode;
  /** In French. */
  message: string;
  /** The same message in English. */
  english: string;
}

/** A refusal in words. */
export function refusalOf(code: RefusalCode): Refusal {
  const [message, english] = REFUSALS[code];
  return { code, message, english };
}

const REFUSALS = {
  "run-closed": [
    "Ce parcours est clos. Demande à l’équipe d’animation d’en ouvrir un nouveau.",
    "This run is closed. Ask the animation team to open a new one.",
  ],
  "unknown-item": [
    "Cette étape n’est pas dans la liste. Recharge la page.",
    "This item is not on the list. Reload the page.",
  ],
  "item-removed": [
    "Cette étape a été retirée de la liste. Recharge la page.",
    "This item was taken off the list. Reload the page.",
  ],
  "item-hidden": [
    "Cette étape ne concerne pas cette personne. Vérifie sa fiche.",
    "This item does not concern this person. Check their profile.",
  ],
  "item-automatic": [
    "Cette étape se coche d’après les données. Complète-les plutôt.",
    "Data tick this item. Complete them instead.",
  ],
  "item-has-parts": [
    "Cette étape se coche par ses sous-étapes. Coche-les une à une.",
    "Its sub-items tick this item. Tick them one by one.",
  ],
  "item-blocked": [
    "D’autres étapes passent avant celle-ci. Termine-les d’abord.",
    "Other items come before this one. Finish them first.",
  ],
  "not-allowed": [
    "Ce n’est pas à toi de le dire pour cette étape. Demande à qui peut la cocher.",
    "This is not for you to say about this item. Ask whoever may tick it.",
  ],
  "item-attested": [
    "Cette étape a été attestée. Demande à qui l’a attestée de revenir dessus.",
    "This item was attested. Ask whoever attested it to take it back.",
  ],
  "item-not-attested": [
    "Cette étape n’est pas attestée : il n’y a rien à retirer.",
    "This item is not attested: there is nothing to take back.",
  ],
  "item-locked": [
    "Cette étape fait partie du socle. Seule l’équipe d’animation peut dire qu’elle ne s’applique pas.",
    "This item is part of the floor. Only the animation team may say that it does not apply.",
  ],
  "reason-missing": [
    "Dis en quelques mots pourquoi l’étape ne s’applique pas.",
    "Say in a few words why the item does not apply.",
  ],
  "comment-missing": ["Écris ton commentaire.", "Write your comment."],
  "evidence-missing": [
    "Cette étape demande une preuve. Ajoute un lien ou un texte.",
    "This item asks for evidence. Add a link or a text.",
  ],
  "evidence-not-a-link": [
    "La preuve doit être un lien qui commence par https:// ou http://.",
    "The evidence must be a link that starts with https:// or http://.",
  ],
  "text-too-long": [
    "Le texte dépasse 2 000 caractères. Raccourcis-le.",
    "The text is over 2,000 characters long. Shorten it.",
  ],
  "event-id-unusable": [
    "L’identifiant de l’envoi est inutilisable. Prends 1 à 64 lettres, chiffres ou tirets.",
    "The id of this message is unusable. Take 1 to 64 letters, digits or hyphens.",
  ],
  "snooze-day-unusable": [
    "Choisis un jour à venir, écrit AAAA-MM-JJ.",
    "Choose a day to come, written YYYY-MM-DD.",
  ],
} as const;
