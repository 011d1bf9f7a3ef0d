import { SurveyAnswer } from "@communaute/schemas";
import { expect, test } from "vitest";
import { NO_ANSWER } from "../../src/answer/nps-answer.ts";
import { submission } from "../../src/sending/submission.ts";

const FACTS = { id: "018f", lang: "fr", env: "test" } as const;

test("what was left empty is absent, and zero is not empty", () => {
  const sent = submission(
    { ...NO_ANSWER, score: 0, comment: "  " },
    { wave: "", token: "" },
    FACTS,
  );
  expect(JSON.parse(JSON.stringify(sent))).toEqual({
    v: 1,
    id: "018f",
    score: 0,
    ctx: { lang: "fr", env: "test" },
  });
});

test("what the page declares cannot pass for another language or environment", () => {
  const segments = { lang: "xx", env: "production", domain: "design" };
  const sent = submission({ ...NO_ANSWER, score: 1 }, { segments }, FACTS);
  expect(sent.ctx).toEqual({ lang: "fr", env: "test", domain: "design" });
});

test("a submission holds all that an answer of the schemas needs", () => {
  const answer = { score: 9, comment: "Bien.", answers: { satisfaction: 4 } };
  const sent = submission(answer, { wave: "2026-t4" }, FACTS);
  const { value } = {
    value: SurveyAnswer.parse({
      id: sent.id,
      wave: sent.wave,
      score: sent.score,
      satisfaction: sent.answers?.satisfaction,
      comment: sent.comment,
      environment: sent.ctx.env,
    }),
  };
  expect(value).toMatchObject({ score: 9, satisfaction: 4, comment: "Bien." });
});
