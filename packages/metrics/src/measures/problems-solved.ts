import { kaplanMeier } from "../statistics/survival/kaplan-meier.ts";
import { survivalQuantile } from "../statistics/survival/survival-quantile.ts";
import { survivalTable } from "../statistics/survival/survival-table.ts";
import { dayOf } from "../time/day-of.ts";
import type { Measure } from "./measure-definition.ts";
import { countOutcome, detail, FEWEST } from "./outcomes.ts";
import { FEWEST_DEPARTURES } from "./survival-figures.ts";

/** How many problems of members were solved in the period and have stayed so. */
export const problemsSolved: Measure = {
  definition: {
    id: "problems-solved",
    version: 1,
    title: { fr: "Problèmes résolus", en: "Problems solved" },
    question: {
      fr: "Combien de problèmes vécus par les membres ont été résolus ?",
      en: "How many problems that members live through were solved?",
    },
    unit: "problems",
    direction: "up",
    numerator: {
      fr: "Les problèmes dont le dernier état connu est « résolu », atteint pendant la période. Fermer sans résoudre n’y compte pas.",
      en: "The problems whose last known state is “solved”, reached during the period. To drop one is not to solve it.",
    },
    denominator: { fr: "Aucun : c’est un compte.", en: "None: it is a count." },
    sources: ["problems"],
    subject: "problems",
    domain: null,
    defaultPeriod: { months: 3 },
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "public",
    threshold: 1,
    seed: "communaute-xp",
    breakdowns: ["stage"],
  },
  calculate({ population, from, to, asOf, knownAt }) {
    const stories = population.problems.map(({ changes }) => storyOf(changes, knownAt));
    const during = (day: number | undefined) => day !== undefined && day >= from && day < to;
    const solved = stories.filter(
      ({ last }) => last?.status === "solved" && during(last.day),
    ).length;
    const opened = stories.filter(({ opened }) => during(opened)).length;
    const reopened = stories.filter(({ reopened }) => reopened.some(during)).length;
    const ages = stories
      .filter(({ last }) => last?.status === "open" || last?.status === "in-progress")
      .map(({ since }) => asOf - (since ?? asOf));
    return countOutcome(solved, [
      detail("opened", opened),
      detail("reopened", reopened),
      detail("still-open", ages.length),
      detail("median-age-of-open", median(ages)),
      detail("median-days-to-solve", medianDaysToSolve(stories, asOf)),
    ]);
  },
};

interface Story {
  opened: number | undefined;
  reopened: number[];
  /** The day since which it has been open without being solved or dropped. */
  since: number | undefined;
  last: Step | undefined;
}

interface Step {
  day: number;
  status: "open" | "in-progress" | "solved" | "dropped";
}

/** What is known on a day of what became of a problem; a status that is told again changes nothing. */
function storyOf(
  changes: readonly { on: Parameters<typeof dayOf>[0]; status: Step["status"] }[],
  knownAt: number,
): Story {
  const story: Story = { opened: undefined, reopened: [], since: undefined, last: undefined };
  const steps = changes
    .map(({ on, status }) => ({ day: dayOf(on), status }))
    .filter(({ day }) => day <= knownAt)
    .sort((one, other) => one.day - other.day);
  for (const step of steps) {
    if (step.status === story.last?.status) continue;
    const wasClosed = story.last?.status === "solved" || story.last?.status === "dropped";
    const isOpen = step.status === "open" || step.status === "in-progress";
    story.opened ??= step.day;
    if (wasClosed && isOpen) story.reopened.push(step.day);
    if (isOpen && (wasClosed || story.since === undefined)) story.since = step.day;
    story.last = step;
  }
  return story;
}

/** The days by which half of all problems ever raised were solved, those still open counted as such (Kaplan & Meier 1958). */
function medianDaysToSolve(stories: readonly Story[], asOf: number): number | null {
  const raised = stories.flatMap(({ opened, last }) => {
    if (opened === undefined || last === undefined || opened > asOf) return [];
    const isClosed = last.status === "solved" || last.status === "dropped";
    const end = isClosed ? Math.min(last.day, asOf) : asOf;
    return [{ time: end - opened, event: last.status === "solved" && last.day <= asOf }];
  });
  const solved = raised.filter(({ event }) => event).length;
  if (raised.length < FEWEST || solved < FEWEST_DEPARTURES) return null;
  const { table } = survivalTable({
    times: raised.map(({ time }) => time),
    events: raised.map(({ event }) => event),
  });
  return survivalQuantile(kaplanMeier(table)).value;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
