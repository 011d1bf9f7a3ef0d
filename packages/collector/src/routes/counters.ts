import { z } from "zod";
import { fieldFaults } from "../answers/field-faults.ts";
import { readJson } from "../answers/read-json.ts";
import { empty } from "../exchange.ts";
import { dayInFrance } from "../privacy/day-in-france.ts";
import { refusal } from "../refusals.ts";
import { waveAt, waveStanding } from "../surveys/wave-at.ts";
import { unavailable } from "./answers.ts";
import type { Route } from "./route.ts";

/** What a page may tell of a survey that it showed; nothing says to whom. */
export const CounterBody = z.strictObject({
  event: z.enum(["shown", "opened", "dismissed"]),
  wave: z.string().max(40).optional(),
  env: z.enum(["production", "demo", "test"]).default("production"),
});

/** Counts that a survey was shown, opened or put away: no more than a number that rises. */
export const counters: Route = {
  name: "counters",
  summary: "Compte un affichage. Counts that a survey was shown.",
  replies: [204],
  method: "POST",
  path: "/v1/surveys/{survey}/counters",
  isForPages: true,
  isLimited: true,
  async reply({ surveys, commits, now }, { incoming, parameters }) {
    const survey = surveys.get(parameters.survey ?? "")?.survey;
    if (!survey) return refusal("survey-unknown");
    const read = await readJson(incoming);
    if ("refused" in read) return read.refused;
    const parsed = CounterBody.safeParse(read.document);
    if (!parsed.success) {
      return refusal("answer-invalid", { faults: fieldFaults(parsed.error.issues, read.document) });
    }
    const { event, wave: named, env } = parsed.data;
    const day = dayInFrance(now());
    const wave = waveAt(survey, named, day);
    if (!wave) return refusal("wave-unknown");
    if (waveStanding(wave, day) === "not-open") return refusal("wave-not-open");
    if (waveStanding(wave, day) === "closed") return refusal("wave-closed");
    const cell = { survey: survey.id, wave: wave.id, environment: env, by: "", group: "" };
    const count = { ...cell, question: "event", value: event };
    const outcome = await commits.write({ kind: "count", counts: [count] });
    return typeof outcome === "string" ? empty(204) : unavailable(outcome.unavailable);
  },
};
