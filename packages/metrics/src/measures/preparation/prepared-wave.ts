import type { Community, Diagnostic, Survey, SurveyAnswer, SurveyWave } from "@communaute/schemas";
import { dayOf } from "../../time/day-of.ts";
import { offTheScale, wrongWay } from "./diagnostics.ts";
import { groupedBy } from "./grouped-by.ts";

/** A round of a survey with its answers; those of tests and demonstrations are left out. */
export interface PreparedWave {
  wave: SurveyWave;
  survey: Survey | undefined;
  opens: number;
  /** The first day on which nobody answers any more; `undefined` while the wave is open. */
  closed: number | undefined;
  answers: readonly SurveyAnswer[];
}

/** The waves of a community in order of their days, and what is wrong with them and with their answers. */
export function preparedWaves({
  surveys,
  waves,
  answers,
}: Pick<Community, "surveys" | "waves" | "answers">): {
  value: PreparedWave[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const surveyById = new Map(surveys.map((survey) => [survey.id, survey]));
  for (const [index, { score, satisfaction }] of answers.entries()) {
    if (!isOnScale(score, 0, 10)) diagnostics.push(offTheScale(["answers", index, "score"]));
    if (!isOnScale(satisfaction, 1, 5)) {
      diagnostics.push(offTheScale(["answers", index, "satisfaction"]));
    }
  }
  const real = answers.filter(({ environment }) => environment === "production");
  const answersOf = groupedBy(once(real), ({ wave }) => wave);
  const value = waves.flatMap((wave, index): PreparedWave[] => {
    const opens = dayOf(wave.opensOn);
    const closed = wave.closesOn === undefined ? undefined : dayOf(wave.closesOn) + 1;
    if (closed !== undefined && !(closed > opens)) {
      diagnostics.push(wrongWay(["waves", index]));
      return [];
    }
    const survey = surveyById.get(wave.survey);
    return [{ wave, survey, opens, closed, answers: answersOf.get(wave.id) ?? [] }];
  });
  return { value: value.sort((one, other) => one.opens - other.opens), diagnostics };
}

/** The values of a scale that were answered, and how many answers have none, or one that is not on it. */
export function answersOnScale(
  answers: readonly SurveyAnswer[],
  scale: "score" | "satisfaction",
): { values: number[]; skipped: number } {
  const [least, most] = scale === "score" ? [0, 10] : [1, 5];
  const values = answers.flatMap(({ [scale]: value }) =>
    value !== undefined && isOnScale(value, least, most) ? [value] : [],
  );
  return { values, skipped: answers.length - values.length };
}

function isOnScale(value: number | undefined, least: number, most: number): boolean {
  return value === undefined || (Number.isInteger(value) && value >= least && value <= most);
}

/** An answer that was sent twice counts once. */
function once(answers: readonly SurveyAnswer[]): SurveyAnswer[] {
  return [...new Map(answers.map((answer) => [answer.id, answer])).values()];
}
