import { json } from "../exchange.ts";
import { notice as noticeOf } from "../life/notice.ts";
import { refusal } from "../refusals.ts";
import type { Route } from "./route.ts";

/** Tells what those who answer must know, for the page that embeds the survey. */
export const notice: Route = {
  name: "notice",
  summary: "Dit ce que doivent savoir ceux qui répondent. Tells what those who answer must know.",
  replies: [200],
  method: "GET",
  path: "/v1/surveys/{survey}/notice",
  isForPages: true,
  isLimited: true,
  async reply({ surveys }, { parameters }) {
    const survey = surveys.get(parameters.survey ?? "")?.survey;
    return survey ? json(200, noticeOf(survey)) : refusal("survey-unknown");
  },
};
