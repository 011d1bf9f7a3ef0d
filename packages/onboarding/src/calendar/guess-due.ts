import type { Due, DueUnit, Roll } from "./due.ts";
import type { DueLanguage } from "./due-words.ts";

/** What a text most likely means, however it is misspelt. */
export interface GuessedDue {
  due: Due;
  language: DueLanguage;
}

/**
 * The due date that a text comes near to, or undefined when it comes near to none.
 *
 * It forgives accents, articles, signs and plurals left out, spaces and cut words.
 */
export function guessDue(
  text: string,
  anchor: string,
  anchors: readonly string[],
): GuessedDue | undefined {
  const { body, roll } = withoutRoll(folded(text));
  const guess = fromLetter(body, anchor) ?? fromName(body, anchors);
  if (guess === undefined || roll === undefined) return guess;
  return { ...guess, due: { ...guess.due, roll } };
}

/** As “J+5 ouvres”. */
function fromLetter(text: string, anchor: string): GuessedDue | undefined {
  const [, letter = "", sign = "", count = "", word = ""] = LETTER.exec(text) ?? [];
  const unit = unitOf(word);
  const isBare = letter !== "" && sign === "" && count === "" && word === "";
  if (unit === undefined || (count === "" && !isBare)) return undefined;
  const language = letter === "d" || (letter === "" && isEnglish(word)) ? "en" : "fr";
  return { due: { from: anchor, days: signed(count, sign === "-"), unit }, language };
}

/** As “2 jours ouvres apres l'atelier”. */
function fromName(text: string, anchors: readonly string[]): GuessedDue | undefined {
  const [, count = "", word = "", side = "", name = ""] = NAME.exec(text) ?? [];
  const unit = unitOf(word);
  if (unit === undefined || name === "") return undefined;
  const days = signed(ONES.includes(count) ? "1" : count, side === "avant" || side === "before");
  const language = side === "after" || side === "before" ? "en" : "fr";
  const anchor = [name, ENGLISH_ANCHORS[name]].find((known) => anchors.includes(known ?? ""));
  if (anchor !== undefined) return { due: { from: anchor, days, unit }, language };
  return { due: { from: name, days, unit, item: true }, language };
}

function withoutRoll(text: string): { body: string; roll?: Roll } {
  for (const [ending, roll] of ROLLS) {
    const body = text.replace(ending, "");
    if (body !== text) return { body, roll };
  }
  return { body: text };
}

function unitOf(word: string): DueUnit | undefined {
  return word === "" ? "day" : UNITS.find(([start]) => start.test(word))?.[1];
}

function isEnglish(word: string): boolean {
  return /^(?:d|w|b|mon)/.test(word);
}

/** Never -0, which JSON cannot write. */
function signed(count: string, isNegative: boolean): number {
  const days = Number(count);
  return isNegative && days !== 0 ? -days : days;
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'");
}

const LETTER = /^([jd]?) ?([+-]?) ?(\d{0,4}) ?([a-z ]*)$/;
const NAME =
  /^(\d{1,4}|une?|an?|one) ?([a-z ]+) (apres|avant|after|before) (?:l'|d'|le |la |les |the )?([a-z0-9]+(?:[-/][a-z0-9]+)*)$/;
const ONES = ["un", "une", "a", "an", "one"];

const ENGLISH_ANCHORS: Readonly<Record<string, string>> = {
  arrival: "arrivee",
  departure: "depart",
  announcement: "annonce",
};

const ROLLS: readonly (readonly [RegExp, Roll])[] = [
  [/,? (?:ou apres|or after)$/, "next"],
  [/,? (?:ou avant|or before)$/, "previous"],
  [/,? (?:exactement|exactly)$/, "none"],
];

const UNITS: readonly (readonly [RegExp, DueUnit])[] = [
  [/^(?:(?:jours?|j) )?ouv[a-z]*$/, "working-day"],
  [/^(?:work|business)[a-z]*(?: days?)?$/, "working-day"],
  [/^(?:jours?|jrs?|j|days?|d)$/, "day"],
  [/^(?:sem|w)[a-z]*$/, "week"],
  [/^mo[a-z]*$/, "month"],
];
