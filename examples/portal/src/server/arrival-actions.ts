import type { Author, Command } from "@communaute/onboarding";
import { type Context, Hono } from "hono";
import { csrf } from "hono/csrf";
import type { Arrivals } from "../arrivals/arrivals.ts";
import { newcomerOf } from "../arrivals/newcomer.ts";
import { saidInList, saidInStep } from "../arrivals/said-in-form.ts";
import { viewerOf } from "../arrivals/viewer.ts";
import type { Snapshot } from "../community/snapshot.ts";
import { type Language, languageOf } from "../language/language.ts";
import { arrivalAddress, stepAddress } from "../parts/checklist/step-address.ts";

/** What was answered to a form: the sentence of each refusal, by the step that it is about. */
export interface Answer {
  refusals: ReadonlyMap<string, string>;
}

/** What the forms of an arrival need. */
export interface ArrivalActionsOptions {
  snapshot: () => Promise<Snapshot>;
  arrivals: Arrivals;
  /** Draws the page at the address of the form again, with the answer. */
  redraw: (context: Context, told: { answer: Answer }) => Promise<Response>;
}

/** Takes in the forms of an arrival. All is said, and then the page is asked for anew, so that reloading says nothing twice. */
export function arrivalActions({ snapshot, arrivals, redraw }: ArrivalActionsOptions): Hono {
  return new Hono()
    .use("/arrivee/*", csrf())
    .post("/arrivee/:member", (context) => take(context, saidInList, arrivalAddress))
    .post("/arrivee/:member/etape", (context) => take(context, saidInStep, stepAddress));

  async function take(
    context: Context,
    said: (form: FormData, by: Author) => Command[],
    address: (member: string) => string,
  ): Promise<Response> {
    const { community, find, asOf } = await snapshot();
    const member = find("members", context.req.param("member") ?? "");
    const newcomer = member && newcomerOf(member, community, asOf);
    if (newcomer === undefined) return context.notFound();
    const query = new URL(context.req.url).searchParams;
    const viewer = viewerOf(query);
    const by = { id: viewer === "self" ? newcomer.id : `demo-${viewer}`, as: viewer };
    const language = languageOf(query);
    const refusals = new Map<string, string>();
    for (const command of said(await context.req.formData(), by)) {
      const refusal = await arrivals.say(newcomer, asOf, command);
      if (refusal) refusals.set(command.item, sentence(refusal, language));
    }
    if (refusals.size > 0) return redraw(context, { answer: { refusals } });
    query.set("enregistre", "1");
    return context.redirect(`${address(newcomer.id)}?${query}`, 303);
  }
}

function sentence(refusal: { message: string; english: string }, language: Language): string {
  return language === "en" ? refusal.english : refusal.message;
}
