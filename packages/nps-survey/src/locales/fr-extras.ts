import type { ExtraTexts } from "./texts.ts";

/** What the extras of the element say in French. */
export const frExtras: ExtraTexts = {
  levels: ["Très mauvaise", "Mauvaise", "Ni bonne ni mauvaise", "Bonne", "Excellente"],
  skip: "Sans réponse",
  kept: "Merci. Votre réponse attend sur cet appareil et partira dès que le réseau reviendra.",
  open: "Donner mon avis",
  close: "Fermer",
  opened: "Une question vous est posée en fin de page. Vous pouvez l’ignorer.",
};
