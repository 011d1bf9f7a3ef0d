import type { Role } from "../../definition/role.ts";
import { becauseOf } from "./because-of.ts";
import type { Language } from "./in-language.ts";

/** Sentences of a view in one language; arguments are plain text. */
export interface Phrases {
  /** Who says something, when the person concerned reads, and when somebody else does. */
  by: Readonly<Record<Role, readonly [toThem: string, toOthers: string]>>;
  byName: (name: string) => string;
  ticked: (by: string, day: string) => string;
  attested: (by: string, day: string) => string;
  tickedByData: (day: string) => string;
  notApplicable: (by: string, day: string) => string;
  toTick: (by: string) => string;
  automatic: string;
  bySubItems: string;
  waitsFor: (titles: string) => string;
  due: (day: string) => string;
  overdue: (day: string) => string;
  dueToday: string;
  dueNow: string;
  snoozed: (day: string) => string;
  optional: string;
  progress: (done: number, total: number) => string;
  nothingRequired: string;
  count: (done: number, total: number) => string;
  addedBy: (layer: string) => string;
  changedBy: (layers: string) => string;
  removedBy: (layer: string, because: string | undefined) => string;
  unsure: string;
  toConfirm: Readonly<Record<"older-revision" | "split" | "attestation", string>>;
  conflict: (verb: string, by: string, day: string) => string;
  open: (title: string) => string;
  /** A title in the middle of a sentence. */
  quoted: (title: string) => string;
}

/** The sentences of a view, by language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = {
  fr: {
    by: {
      self: ["par toi", "par la personne concernée"],
      referent: ["par ta référente ou ton référent", "par la référente ou le référent"],
      animation: ["par l’équipe d’animation", "par l’équipe d’animation"],
      admin: ["par l’administration", "par l’administration"],
    },
    byName: (name) => `par ${name}`,
    ticked: (by, day) => `Coché ${by} le ${day}`,
    attested: (by, day) => `Attesté ${by} le ${day}`,
    tickedByData: (day) => `Coché d’après les données le ${day}`,
    notApplicable: (by, day) => `Déclaré sans objet ${by} le ${day}`,
    toTick: (by) => `À cocher ${by}`,
    automatic: "Se coche d’après les données",
    bySubItems: "Se coche par ses sous-étapes",
    waitsFor: (titles) => `En attente de : ${titles}`,
    due: (day) => `Avant le ${day}`,
    overdue: (day) => `En retard depuis le ${day}`,
    dueToday: "Aujourd’hui",
    dueNow: "Dès maintenant",
    snoozed: (day) => `Reporté au ${day}`,
    optional: "Facultatif",
    progress: (done, total) =>
      `${done} ${done < 2 ? "étape" : "étapes"} sur ${total} ${done < 2 ? "terminée" : "terminées"}`,
    nothingRequired: "Aucune étape obligatoire",
    count: (done, total) => `${done} sur ${total}`,
    addedBy: (layer) => `ajouté par ${layer}`,
    changedBy: (layers) => `modifié par ${layers}`,
    removedBy: (layer, because) =>
      because === undefined ? `Retiré par ${layer}` : `Retiré par ${layer} ${becauseOf(because)}`,
    unsure: "À confirmer : on ne sait pas encore si cette étape s’applique",
    toConfirm: {
      "older-revision": "À confirmer : fait dans une ancienne version de cette étape",
      split: "À confirmer : déjà fait sous un autre nom",
      attestation: "À confirmer : déclaré, pas encore attesté",
    },
    conflict: (verb, by, day) => `${verb} ${by} le ${day}, sans avoir vu la suite`,
    open: (title) => `Ouvrir : ${title}`,
    quoted: (title) => `« ${title} »`,
  },
  en: {
    by: {
      self: ["by you", "by the person concerned"],
      referent: ["by your referent", "by the referent"],
      animation: ["by the animation team", "by the animation team"],
      admin: ["by an administrator", "by an administrator"],
    },
    byName: (name) => `by ${name}`,
    ticked: (by, day) => `Ticked ${by} on ${day}`,
    attested: (by, day) => `Attested ${by} on ${day}`,
    tickedByData: (day) => `Ticked from data on ${day}`,
    notApplicable: (by, day) => `Said not to apply ${by} on ${day}`,
    toTick: (by) => `To be ticked ${by}`,
    automatic: "Ticked from data",
    bySubItems: "Ticked by its sub-items",
    waitsFor: (titles) => `Waiting for: ${titles}`,
    due: (day) => `By ${day}`,
    overdue: (day) => `Overdue since ${day}`,
    dueToday: "Today",
    dueNow: "As soon as possible",
    snoozed: (day) => `Put off until ${day}`,
    optional: "Optional",
    progress: (done, total) => `${done} of ${total} ${total === 1 ? "item" : "items"} done`,
    nothingRequired: "No item is required",
    count: (done, total) => `${done} of ${total}`,
    addedBy: (layer) => `added by ${layer}`,
    changedBy: (layers) => `changed by ${layers}`,
    removedBy: (layer, because) =>
      because === undefined ? `Removed by ${layer}` : `Removed by ${layer} because: ${because}`,
    unsure: "To be confirmed: it is not known yet whether this item applies",
    toConfirm: {
      "older-revision": "To be confirmed: done in an older version of this item",
      split: "To be confirmed: already done under another name",
      attestation: "To be confirmed: said, not yet attested",
    },
    conflict: (verb, by, day) => `${verb} ${by} on ${day}, without having seen what followed`,
    open: (title) => `Open: ${title}`,
    quoted: (title) => `“${title}”`,
  },
};
