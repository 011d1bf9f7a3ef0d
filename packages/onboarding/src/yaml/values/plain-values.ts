import { CalendarDate, nearest } from "@communaute/schemas";
import { fixOf } from "../sheet/fix-of.ts";
import type { Spot } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { fieldName, isEmpty, textOf } from "./text-of.ts";

/** True or false, also as oui, non, yes, no; `undefined` when nothing or something else is written, which is told. */
export function truthOf(spot: Spot): boolean | undefined {
  const { value } = spot;
  if (typeof value === "boolean" || value === undefined) return value;
  if (isEmpty(value)) {
    tell(spot, "empty-field", { word: fieldName(spot) });
    return undefined;
  }
  const truth = typeof value === "string" ? TRUTHS.get(value.trim().toLowerCase()) : undefined;
  if (truth === undefined) tell(spot, "not-yes-or-no");
  return truth;
}

/** A whole number from 1 on. */
export function countOf(spot: Spot): number | undefined {
  const { value } = spot;
  if (value === undefined) return undefined;
  if (Number.isSafeInteger(value) && (value as number) >= 1) return value as number;
  tell(spot, "whole-number-expected");
  return undefined;
}

/** A day of the calendar, YYYY-MM-DD. */
export function dayOf(spot: Spot): string | undefined {
  const text = textOf(spot);
  if (text === undefined || CalendarDate.safeParse(text).success) return text;
  tell(spot, "date-form");
  return undefined;
}

/** Reads one of several words. */
export function choiceOf<Choice extends string>(
  choices: readonly Choice[],
): (spot: Spot) => Choice | undefined {
  return (spot) => {
    const text = textOf(spot);
    const choice = choices.find((word) => word === text);
    if (text === undefined || choice !== undefined) return choice;
    const suggestion = nearest(choices)(text);
    const fix = suggestion === undefined ? undefined : fixOf(spot, suggestion);
    tell(spot, "unknown-value", { word: text, known: choices, suggestion, fix });
    return undefined;
  };
}

const TRUTHS = new Map([
  ...["oui", "yes", "vrai", "true"].map((word) => [word, true] as const),
  ...["non", "no", "faux", "false"].map((word) => [word, false] as const),
]);
