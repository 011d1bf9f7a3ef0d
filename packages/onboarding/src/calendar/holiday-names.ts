import type { HolidayNames } from "./calendar-rules.ts";
import type { HolidayId } from "./legal-holidays.ts";

/** What people call the holidays that the law names; apart, for due dates need no names. */
export const HOLIDAY_NAMES: Readonly<Record<HolidayId, HolidayNames>> = {
  "jour-de-l-an": { fr: "Jour de l’An", en: "New Year’s Day" },
  "lundi-de-paques": { fr: "Lundi de Pâques", en: "Easter Monday" },
  "1er-mai": { fr: "Fête du Travail", en: "Labour Day" },
  "8-mai": { fr: "Victoire de 1945", en: "Victory Day" },
  ascension: { fr: "Ascension", en: "Ascension Day" },
  "lundi-de-pentecote": { fr: "Lundi de Pentecôte", en: "Whit Monday" },
  "14-juillet": { fr: "Fête nationale", en: "Bastille Day" },
  assomption: { fr: "Assomption", en: "Assumption Day" },
  toussaint: { fr: "Toussaint", en: "All Saints’ Day" },
  "11-novembre": { fr: "Armistice de 1918", en: "Armistice Day" },
  noel: { fr: "Noël", en: "Christmas Day" },
  "vendredi-saint": { fr: "Vendredi saint", en: "Good Friday" },
  "saint-etienne": { fr: "Saint-Étienne", en: "Saint Stephen’s Day" },
  abolition: { fr: "Abolition de l’esclavage", en: "Abolition of Slavery" },
  "saint-pierre-chanel": { fr: "Saint Pierre Chanel", en: "Saint Peter Chanel’s Day" },
  "saints-pierre-et-paul": { fr: "Saints Pierre et Paul", en: "Saints Peter and Paul" },
  territoire: { fr: "Fête du Territoire", en: "Territory Day" },
  evangile: { fr: "Arrivée de l’Évangile", en: "Arrival of the Gospel" },
  autonomie: { fr: "Fête de l’autonomie", en: "Autonomy Day" },
  matarii: { fr: "Matari’i", en: "Matari’i" },
  citoyennete: { fr: "Fête de la citoyenneté", en: "Citizenship Day" },
};
