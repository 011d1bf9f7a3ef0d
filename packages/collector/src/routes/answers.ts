import type { AnswerBody } from "../answers/answer-body.ts";
import { type AnswerFacts, answerEntry } from "../answers/answer-entry.ts";
import { fieldFaults } from "../answers/field-faults.ts";
import { readJson } from "../answers/read-json.ts";
import type { Context } from "../context.ts";
import { json, type Reply } from "../exchange.ts";
import { dayInFrance } from "../privacy/day-in-france.ts";
import { refusal } from "../refusals.ts";
import type { Outcome, Unavailable } from "../store/entry.ts";
import type { CollectedWave } from "../surveys/collected-survey.ts";
import { waveAt, waveStanding } from "../surveys/wave-at.ts";
import { isTokenOf } from "../tokens/verify-token.ts";
import type { Route } from "./route.ts";

/** Takes an answer: 201 when it is durable, 200 when it was already. */
export const answers: Route = {
  name: "answers",
  summary: "Enregistre une réponse. Stores an answer.",
  replies: [200, 201],
  method: "POST",
  path: "/v1/surveys/{survey}/responses",
  isForPages: true,
  isLimited: true,
  async reply(context, { incoming, parameters }) {
    const prepared = context.surveys.get(parameters.survey ?? "");
    if (!prepared) return refusal("survey-unknown");
    const read = await readJson(incoming);
    if ("refused" in read) return read.refused;
    const parsed = prepared.schema.safeParse(read.document);
    if (!parsed.success) {
      return refusal("answer-invalid", { faults: fieldFaults(parsed.error.issues, read.document) });
    }
    const { survey } = prepared;
    const body = parsed.data;
    const on = dayInFrance(context.now());
    const wave = waveAt(survey, body.wave, on);
    if (!wave) return refusal("wave-unknown");
    const identity = await identityOf(body, survey.id, wave);
    if (typeof identity !== "string") return identity;
    const receipt = context.keyring.receiptOf(survey.id, identity);
    return written(context, body, wave, {
      survey,
      wave: wave.id,
      on,
      receipt,
      keyring: context.keyring,
    });
  },
};

/** What makes an answer the same one when it comes again: its id, or the token of a member, which counts once. */
async function identityOf(
  { id, token }: AnswerBody,
  survey: string,
  wave: CollectedWave,
): Promise<string | Reply> {
  if (!wave.tokenKey) return `id\0${id.toLowerCase()}`;
  if (token === undefined) return refusal("token-missing");
  const isValid = await isTokenOf(token, { survey, wave: wave.id, publicKey: wave.tokenKey });
  return isValid ? `token\0${wave.id}\0${token.split(".")[0]}` : refusal("token-refused");
}

/** An answer that came in time is still replayed once its wave has closed. */
async function written(
  { store, commits, telemetry }: Context,
  body: AnswerBody,
  wave: CollectedWave,
  facts: AnswerFacts,
): Promise<Reply> {
  const entry = answerEntry(body, facts);
  const standing = waveStanding(wave, facts.on);
  if (standing === "not-open") return refusal("wave-not-open");
  if (standing === "closed") {
    const known = await store.recall(entry.receiptKey, entry.fingerprint);
    return known ? told(known, facts) : refusal("wave-closed");
  }
  const outcome = await commits.write(entry);
  if (typeof outcome !== "string") return unavailable(outcome.unavailable);
  telemetry.registry.add("collector_answers_total", { survey: facts.survey.id, outcome });
  return told(outcome, facts);
}

function told(outcome: Outcome, { receipt, survey }: AnswerFacts): Reply {
  if (outcome === "differs") return refusal("answer-differs");
  if (outcome === "erased") return refusal("answer-erased");
  return json(outcome === "created" ? 201 : 200, survey.mode === "rows" ? { receipt } : {});
}

/** What is told when nothing could be written. */
export function unavailable(why: Unavailable): Reply {
  return refusal(`store-${why}`, { retryAfter: why === "full" ? 30 : 2 });
}
