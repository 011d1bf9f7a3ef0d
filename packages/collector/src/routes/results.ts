import { CalendarDate } from "@communaute/schemas";
import { json } from "../exchange.ts";
import { dayInFrance } from "../privacy/day-in-france.ts";
import { isAdmin } from "../privacy/is-admin.ts";
import { refusal } from "../refusals.ts";
import { figuresCsv } from "../results/figures-csv.ts";
import { waveFigures } from "../results/measurements.ts";
import { releasedCounts } from "../results/released-counts.ts";
import { waveAt, waveStanding } from "../surveys/wave-at.ts";
import type { Route } from "./route.ts";

/** Tells the figures of a wave, as JSON or as CSV; answers of tests and demonstrations to administrators only, and apart. */
export const results: Route = {
  name: "results",
  summary: "Dit les chiffres d’une vague. Tells the figures of a wave.",
  replies: [200],
  method: "GET",
  path: "/v1/surveys/{survey}/results",
  isForPages: true,
  isLimited: true,
  async reply({ surveys, store, now, adminToken }, { incoming, parameters, query }) {
    const survey = surveys.get(parameters.survey ?? "")?.survey;
    if (!survey) return refusal("survey-unknown");
    const environment = query.get("environment") ?? "production";
    const isOpen = survey.results === "public" && environment === "production";
    if (!isOpen && !isAdmin(incoming, adminToken)) return refusal("access-refused");
    const day = CalendarDate.parse(dayInFrance(now()));
    const wave = waveAt(survey, query.get("wave") ?? undefined, day);
    if (!wave) return refusal("wave-unknown");
    const standing = waveStanding(wave, day);
    const ref = { survey: survey.id, wave: wave.id, environment };
    const released = await releasedCounts(store, survey, ref, standing);
    const figures = released
      ? waveFigures(survey, wave, released, day)
      : { measurements: [], histogram: null };
    if (query.get("format") === "csv") {
      return {
        status: 200,
        headers: {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": 'attachment; filename="resultats.csv"',
        },
        body: figuresCsv(figures.measurements),
      };
    }
    const published = released === null ? "nothing-yet" : "released";
    return json(200, { ...ref, title: survey.title, standing, published, ...figures });
  },
};
