import type { LegalHoliday } from "./calendar-rules.ts";
import type { Zone } from "./zones.ts";

/** What rules call a holiday that they keep no more, as `lundi-de-pentecote`. */
export type HolidayId =
  | "jour-de-l-an"
  | "lundi-de-paques"
  | "1er-mai"
  | "8-mai"
  | "ascension"
  | "lundi-de-pentecote"
  | "14-juillet"
  | "assomption"
  | "toussaint"
  | "11-novembre"
  | "noel"
  | "vendredi-saint"
  | "saint-etienne"
  | "abolition"
  | "saint-pierre-chanel"
  | "saints-pierre-et-paul"
  | "territoire"
  | "evangile"
  | "autonomie"
  | "matarii"
  | "citoyennete";

/** The holidays of a zone: the eleven of the Code du travail (L3133-1), and its own. */
export function legalHolidays(zone: Zone): LegalHoliday[] {
  return [...NATIONAL, ...LOCAL[zone]];
}

const NATIONAL: readonly LegalHoliday[] = [
  { id: "jour-de-l-an", on: "01-01" },
  { id: "lundi-de-paques", on: 1 },
  { id: "1er-mai", on: "05-01" },
  { id: "8-mai", on: "05-08" },
  { id: "ascension", on: 39 },
  { id: "lundi-de-pentecote", on: 50 },
  { id: "14-juillet", on: "07-14" },
  { id: "assomption", on: "08-15" },
  { id: "toussaint", on: "11-01" },
  { id: "11-novembre", on: "11-11" },
  { id: "noel", on: "12-25" },
];

/**
 * L3134-13 in Alsace-Moselle, L3422-2 where slavery is remembered, local law elsewhere.
 *
 * `docs/decisions/0020-le-calendrier-francais.md` says which of them sources disagree about.
 */
const LOCAL: Readonly<Record<Zone, readonly LegalHoliday[]>> = {
  metropole: [],
  "alsace-moselle": [
    { id: "vendredi-saint", on: -2 },
    { id: "saint-etienne", on: "12-26" },
  ],
  guadeloupe: [{ id: "abolition", on: "05-27" }],
  guyane: [{ id: "abolition", on: "06-10" }],
  martinique: [{ id: "abolition", on: "05-22" }],
  reunion: [{ id: "abolition", on: "12-20" }],
  mayotte: [{ id: "abolition", on: "04-27" }],
  "saint-barthelemy": [{ id: "abolition", on: "10-09" }],
  "saint-martin": [
    { id: "abolition", on: "05-27", until: 2017 },
    { id: "abolition", on: "05-28", since: 2018 },
  ],
  "saint-pierre-et-miquelon": [],
  "wallis-et-futuna": [
    { id: "saint-pierre-chanel", on: "04-28" },
    { id: "saints-pierre-et-paul", on: "06-29" },
    { id: "territoire", on: "07-29" },
  ],
  "polynesie-francaise": [
    { id: "evangile", on: "03-05" },
    { id: "vendredi-saint", on: -2 },
    { id: "autonomie", on: "06-29", until: 2025 },
    { id: "matarii", on: "11-20", since: 2026 },
  ],
  "nouvelle-caledonie": [{ id: "citoyennete", on: "09-24" }],
};
