import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Arrivals } from "../arrivals/arrivals.ts";
import type { Snapshot } from "../community/snapshot.ts";
import { failurePage } from "../layout/failure-page.ts";
import { layout } from "../layout/layout.ts";
import { PAGES } from "../pages/catalogue.ts";
import { notFound } from "../pages/not-found.ts";
import type { Page, Told } from "../pages/page.ts";
import { pageContext } from "../pages/page-context.ts";
import { type Ask, askingFor, type SurveyDesk } from "../survey/survey-desk.ts";
import { arrivalActions } from "./arrival-actions.ts";
import { assets } from "./assets.ts";
import { SCRIPTED, securityHeaders } from "./security-headers.ts";
import { surveyActions } from "./survey-actions.ts";
import { surveyElement } from "./survey-element.ts";

/** What the portal shows, and who is told why a page failed. */
export interface PortalOptions {
  /** The community at the moment of a request. */
  snapshot: () => Promise<Snapshot>;
  arrivals: Arrivals;
  desk: SurveyDesk;
  /** Words that nothing else bears, as UUIDs. */
  newKey: () => string;
  onFailure: (reason: unknown) => void;
}

/** The portal as an application that answers requests; it keeps what is said of arrivals, and the answers of the survey. */
export function portal({ snapshot, arrivals, desk, newKey, onFailure }: PortalOptions): Hono {
  const app = new Hono();
  app.all("/v1/*", (context) => desk.collect(context.req.raw, { address: addressOf(context) }));
  app.use(securityHeaders);
  app.route("/", assets());
  app.route("/", surveyElement());
  app.get("/healthz", ({ text }) => text("ok"));
  app.route("/", arrivalActions({ snapshot, arrivals, redraw }));
  app.route("/", surveyActions({ desk, ask, redraw }));
  for (const page of PAGES) app.get(page.path, (context) => respond(context, page.draw));
  app.notFound((context) => respond(context, () => undefined));
  app.onError((reason, { html }) => {
    if (reason instanceof HTTPException) return reason.getResponse();
    onFailure(reason);
    return html(failurePage(), 500);
  });
  return app;

  /** A page whose form was sent, with what became of it. */
  async function redraw(context: Context, told: Told): Promise<Response> {
    const page = PAGES.find(({ path }) => path === context.req.routePath);
    return respond(context, page?.draw ?? (() => undefined), told);
  }

  async function respond(context: Context, draw: Page["draw"], told: Told = {}): Promise<Response> {
    const { pathname, searchParams: query } = new URL(context.req.url);
    const page = pageContext({
      snapshot: await snapshot(),
      query,
      parts: context.req.param(),
      arrivals,
      desk,
      ask: ask(context),
      newKey,
      ...told,
    });
    const drawing = await draw(page);
    const html = layout(page, pathname, drawing ?? notFound(page));
    if (drawing === undefined) return context.html(html, 404);
    const status = told.sent?.status ?? (told.answer === undefined ? 200 : 422);
    return context.html(html, status, drawing.script === undefined ? {} : SCRIPTED);
  }

  function ask(context: Context): Ask {
    return askingFor(context.req.raw, { address: addressOf(context) }, desk);
  }
}

/** Who asks, as Node's server knows it; it slows down floods, and is never kept. */
function addressOf({ env }: Context): string | undefined {
  const { incoming } = (env ?? {}) as { incoming?: { socket: { remoteAddress?: string } } };
  return incoming?.socket.remoteAddress;
}
