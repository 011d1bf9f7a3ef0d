import { addMonths, type CalendarDate } from "@communaute/schemas";
import type { AnswerStore, PurgeScope, WaveHoldings, WaveRef } from "../store/answer-store.ts";
import type { CollectedSurvey } from "../surveys/collected-survey.ts";

/** What a purge erased of a wave, or would erase. */
export interface Purged extends WaveHoldings {
  scope: PurgeScope;
  /** The day from which it was due. */
  dueOn: CalendarDate;
}

/** What a purge did: what was due, and waves that no survey of the configuration knows any more. */
export interface PurgeReport {
  day: CalendarDate;
  isDryRun: boolean;
  purged: Purged[];
  /** Kept, since nobody says until when: put their survey back into the configuration, or erase them by hand. */
  unknown: WaveRef[];
}

/** Which day it is, and whether to erase or only to say what would be. */
export interface PurgeOptions {
  day: CalendarDate;
  /** @defaultValue false */
  isDryRun?: boolean | undefined;
}

/**
 * Erases what is kept longer than its survey promised, counted from the closing of each wave. Published figures stay. Doing
 * it again erases nothing more.
 */
export async function purge(
  store: AnswerStore,
  surveys: readonly CollectedSurvey[],
  { day, isDryRun = false }: PurgeOptions,
): Promise<PurgeReport> {
  const report: PurgeReport = { day, isDryRun, purged: [], unknown: [] };
  for (const held of await store.holdings()) {
    const { survey: surveyId, wave: waveId } = held;
    const survey = surveys.find(({ id }) => id === surveyId);
    const wave = survey?.waves.find(({ id }) => id === waveId);
    if (!survey || !wave) {
      report.unknown.push({ survey: surveyId, wave: waveId });
      continue;
    }
    const due = dueAt(survey, wave.closesOn, day);
    if (!due || (due.scope === "comments" && held.comments === 0)) continue;
    report.purged.push({ ...held, ...due });
    if (!isDryRun) await store.purge({ survey: surveyId, wave: waveId }, due.scope);
  }
  if (!isDryRun && report.purged.length > 0) await store.settle();
  return report;
}

function dueAt(
  { retentionMonths, commentRetentionMonths = retentionMonths }: CollectedSurvey,
  closesOn: CalendarDate,
  day: CalendarDate,
): { scope: PurgeScope; dueOn: CalendarDate } | undefined {
  const everything = addMonths(closesOn, retentionMonths);
  if (everything < day) return { scope: "everything", dueOn: everything };
  const comments = addMonths(closesOn, commentRetentionMonths);
  return comments < day ? { scope: "comments", dueOn: comments } : undefined;
}
