import { addDays, type CalendarDate, type Diagnostic, type Reading } from "@communaute/schemas";
import { DEFAULT_GAP } from "./spells-of.ts";

/** The two delays that decide what a departure is, in days. */
export interface SettledOptions {
  /** Days of absence that do not end a spell. */
  gap: number;
  /** Days after which the end of a mission is trusted. */
  settle: number;
}

/**
 * The delays to measure with: those given, else 92 days each.
 *
 * `settle` is never below `gap`: an absence that a return may still fill would pass for a departure. A delay that is
 * shorter is lengthened, one that is no whole number of days from 0 is replaced, and a diagnostic says so.
 */
export function settledOptions({
  gap,
  settle,
}: {
  gap?: number | undefined;
  settle?: number | undefined;
}): Reading<SettledOptions> {
  const diagnostics: Diagnostic[] = [];
  const ownGap = wholeDays(gap, DEFAULT_GAP, "gap", diagnostics);
  const ownSettle = wholeDays(settle, Math.max(ownGap, DEFAULT_SETTLE), "settle", diagnostics);
  if (ownSettle < ownGap) diagnostics.push(settleBelowGap(ownSettle, ownGap));
  return { value: { gap: ownGap, settle: Math.max(ownSettle, ownGap) }, diagnostics };
}

/** The last day whose ends of mission are trusted: `settle` days before `asOf`. */
export function cutOf(asOf: CalendarDate, settle: number): CalendarDate {
  return addDays(asOf, -settle);
}

/** Days after which the end of a mission is trusted unless told otherwise. */
export const DEFAULT_SETTLE = 92;

function wholeDays(
  days: number | undefined,
  otherwise: number,
  option: "gap" | "settle",
  diagnostics: Diagnostic[],
): number {
  if (days === undefined) return otherwise;
  if (Number.isInteger(days) && days >= 0) return days;
  diagnostics.push({
    severity: "warning",
    code: "delay-not-whole-days",
    message: `\`${option}\` doit être un nombre entier de jours, à partir de 0 : la mesure prend ${otherwise}.`,
    english: `\`${option}\` must be a whole number of days from 0: the measure takes ${otherwise}.`,
    at: { path: [option] },
  });
  return otherwise;
}

function settleBelowGap(settle: number, gap: number): Diagnostic {
  return {
    severity: "warning",
    code: "settle-below-gap",
    message: `\`settle\` (${settle} jours) doit valoir au moins \`gap\` (${gap} jours), sinon une reprise encore possible passerait pour un départ : la mesure prend ${gap}.`,
    english: `\`settle\` (${settle} days) must be at least \`gap\` (${gap} days), else a return that is still possible would pass for a departure: the measure takes ${gap}.`,
    at: { path: ["settle"] },
    suggestion: String(gap),
  };
}
