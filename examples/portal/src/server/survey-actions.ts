import type { Text } from "@communaute/schemas";
import { type Context, Hono } from "hono";
import { csrf } from "hono/csrf";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { languageOf } from "../language/language.ts";
import { answerBody, type GivenAnswer, givenAnswer } from "../survey/answer-in-form.ts";
import { refusalIn } from "../survey/refusal-in.ts";
import type { Ask, SurveyDesk } from "../survey/survey-desk.ts";
import { dayInFrance, openWave } from "../survey/waves.ts";

/** What became of a form of the survey. */
export interface Sent {
  status: ContentfulStatusCode;
  /** With it the answer can be erased. */
  receipt?: string | undefined;
  /** Why it was refused. */
  fault?: Text;
  /** What was written, to be mended. */
  given?: GivenAnswer;
}

/** What the forms of the survey need. */
export interface SurveyActionsOptions {
  desk: SurveyDesk;
  ask: (context: Context) => Ask;
  /** Draws the page at the address of the form again, with what became of it. */
  redraw: (context: Context, told: { sent: Sent }) => Promise<Response>;
}

/** Takes in the forms of the survey, for those whose browser runs no script, and hands them to the collector. */
export function surveyActions({ desk, ask, redraw }: SurveyActionsOptions): Hono {
  return new Hono()
    .use("/sondage", csrf())
    .use("/sondage/*", csrf())
    .post("/sondage", async (context) => redraw(context, { sent: await answered(context) }))
    .post("/sondage/donnees", async (context) => redraw(context, { sent: await erased(context) }));

  async function answered(context: Context): Promise<Sent> {
    const given = givenAnswer(await context.req.formData());
    const wave = openWave(desk.survey, dayInFrance(desk.now()))?.id ?? "";
    const lang = languageOf(new URL(context.req.url).searchParams);
    const body = answerBody(given, { wave, lang });
    if (body === undefined) return { status: 422, fault: NO_SCORE, given };
    const response = await ask(context)(`/v1/surveys/${desk.survey.id}/responses`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body,
    });
    if (!response.ok) return { ...(await refused(response)), given };
    const { receipt } = (await response.json()) as { receipt?: string };
    return { status: 200, receipt };
  }

  async function erased(context: Context): Promise<Sent> {
    const receipt = String((await context.req.formData()).get("recu") ?? "").trim();
    const address = `/v1/responses/${encodeURIComponent(receipt)}`;
    const response = await ask(context)(address, { method: "DELETE" });
    return response.ok ? { status: 200 } : refused(response);
  }
}

async function refused(response: Response): Promise<Sent> {
  return { status: response.status as ContentfulStatusCode, fault: await refusalIn(response) };
}

const NO_SCORE: Text = {
  fr: "Il manque une note : de 0 à 10, au choix.",
  en: "A score is missing: any from 0 to 10.",
};
