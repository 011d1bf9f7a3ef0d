import { type Condition, LIST_KEYS, type MissionLength } from "../../definition/condition.ts";
import type { Item } from "../../definition/item.ts";
import { safeText } from "../inline/safe-text.ts";
import type { Language } from "./in-language.ts";
import { listed } from "./listed.ts";

/**
 * Whom something is for, as its conditions say: « Pour : métier Design ou Data ; mission d’au moins 3 mois ».
 *
 * Missing when it is for everybody.
 */
export function audienceInWords(
  { for: shown, except, required }: Pick<Item, "for" | "except" | "required">,
  language: Language,
): string | undefined {
  const { whom, but, must } = LABELS[language];
  const parts = [
    [whom, shown],
    [but, except],
    [must, required],
  ] as const;
  const sentences = parts.flatMap(([label, condition]) => {
    const words = condition ? conditionInWords(condition, language) : "";
    return words === "" ? [] : [`${label} ${words}`];
  });
  return sentences.length === 0 ? undefined : sentences.join(". ");
}

function conditionInWords(condition: Condition, language: Language): string {
  const { keys, statuses, returning } = LABELS[language];
  const lists = LIST_KEYS.flatMap((key) => {
    const values = condition[key] ?? [];
    if (values.length === 0) return [];
    const words = values.map((value) =>
      key === "status" && Object.hasOwn(statuses, value)
        ? (statuses[value] ?? value)
        : safeText(value),
    );
    return [`${keys[key]} ${listed(words, language, "or")}`];
  });
  return [
    ...lists,
    ...(condition.mission ? [missionInWords(condition.mission, language)] : []),
    ...(condition.returning === undefined ? [] : [returning[condition.returning ? 0 : 1]]),
  ].join(language === "fr" ? " ; " : "; ");
}

function missionInWords({ comparison, count, unit }: MissionLength, language: Language): string {
  const { bounds, units } = LABELS[language];
  const [one, several] = units[unit];
  return `${bounds[comparison]} ${count} ${count === 1 ? one : several}`;
}

const LABELS = {
  fr: {
    whom: "Pour :",
    but: "Sauf :",
    must: "Obligatoire pour :",
    keys: {
      domain: "métier",
      status: "statut",
      incubator: "incubateur",
      team: "équipe",
      phase: "phase",
      place: "lieu",
      role: "rôle",
    },
    statuses: {
      independent: "indépendant",
      admin: "agent public",
      service: "société de services",
    } as Readonly<Record<string, string>>,
    bounds: {
      ">=": "mission d’au moins",
      ">": "mission de plus de",
      "<=": "mission d’au plus",
      "<": "mission de moins de",
    },
    units: { day: ["jour", "jours"], week: ["semaine", "semaines"], month: ["mois", "mois"] },
    returning: ["retour après une absence", "première arrivée"],
  },
  en: {
    whom: "For:",
    but: "Except:",
    must: "Required for:",
    keys: {
      domain: "trade",
      status: "status",
      incubator: "incubator",
      team: "team",
      phase: "phase",
      place: "place",
      role: "role",
    },
    statuses: { admin: "public agent", service: "service company" } as Readonly<
      Record<string, string>
    >,
    bounds: {
      ">=": "mission of at least",
      ">": "mission of more than",
      "<=": "mission of at most",
      "<": "mission of less than",
    },
    units: { day: ["day", "days"], week: ["week", "weeks"], month: ["month", "months"] },
    returning: ["coming back after an absence", "first arrival"],
  },
} as const;
