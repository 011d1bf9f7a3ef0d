import { CalendarDate } from "@communaute/schemas";
import { json } from "../exchange.ts";
import { commentExport, commentsCsv } from "../life/export-comments.ts";
import { dayInFrance } from "../privacy/day-in-france.ts";
import { isAdmin } from "../privacy/is-admin.ts";
import { refusal } from "../refusals.ts";
import { waveAt, waveStanding } from "../surveys/wave-at.ts";
import type { Route } from "./route.ts";

/** Tells what was written freely in a wave that has closed, to administrators. */
export const comments: Route = {
  name: "comments",
  summary: "Dit les commentaires d’une vague close. Tells the comments of a wave that has closed.",
  replies: [200],
  method: "GET",
  path: "/v1/surveys/{survey}/comments",
  isForPages: false,
  isLimited: true,
  async reply({ surveys, store, adminToken, now }, { incoming, parameters, query }) {
    const survey = surveys.get(parameters.survey ?? "")?.survey;
    if (!survey) return refusal("survey-unknown");
    if (!isAdmin(incoming, adminToken)) return refusal("access-refused");
    const day = CalendarDate.parse(dayInFrance(now()));
    const wave = waveAt(survey, query.get("wave") ?? undefined, day);
    if (!wave) return refusal("wave-unknown");
    if (waveStanding(wave, day) !== "closed") return refusal("wave-still-open");
    const told = await commentExport(store, survey, { survey: survey.id, wave: wave.id });
    if (query.get("format") !== "csv") return json(200, told);
    const headers = { "content-type": "text/csv; charset=utf-8" };
    return { status: 200, headers, body: commentsCsv(told) };
  },
};
