import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Arrivals } from "../arrivals/arrivals.ts";
import type { Snapshot } from "../community/snapshot.ts";
import { failurePage } from "../layout/failure-page.ts";
import { layout } from "../layout/layout.ts";
import { PAGES } from "../pages/catalogue.ts";
import { notFound } from "../pages/not-found.ts";
import type { Page } from "../pages/page.ts";
import { pageContext } from "../pages/page-context.ts";
import { type Answer, arrivalActions } from "./arrival-actions.ts";
import { assets } from "./assets.ts";
import { securityHeaders } from "./security-headers.ts";

/** What the portal shows, and who is told why a page failed. */
export interface PortalOptions {
  /** The community at the moment of a request. */
  snapshot: () => Promise<Snapshot>;
  arrivals: Arrivals;
  /** Words that nothing else bears. */
  newKey: () => string;
  onFailure: (reason: unknown) => void;
}

/** The portal as an application that answers requests; what is said of arrivals is all that it keeps. */
export function portal({ snapshot, arrivals, newKey, onFailure }: PortalOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.route("/", assets());
  app.get("/healthz", ({ text }) => text("ok"));
  app.route("/", arrivalActions({ snapshot, arrivals, redraw }));
  for (const page of PAGES) app.get(page.path, (context) => respond(context, page.draw));
  app.notFound((context) => respond(context, () => undefined));
  app.onError((reason, { html }) => {
    if (reason instanceof HTTPException) return reason.getResponse();
    onFailure(reason);
    return html(failurePage(), 500);
  });
  return app;

  /** A page whose form was refused, with what was answered. */
  async function redraw(context: Context, answer: Answer): Promise<Response> {
    const page = PAGES.find(({ path }) => path === context.req.routePath);
    return respond(context, page?.draw ?? (() => undefined), answer);
  }

  async function respond(context: Context, draw: Page["draw"], answer?: Answer): Promise<Response> {
    const { pathname, searchParams: query } = new URL(context.req.url);
    const parts = context.req.param();
    const page = pageContext({
      snapshot: await snapshot(),
      query,
      parts,
      arrivals,
      newKey,
      answer,
    });
    const drawing = await draw(page);
    const html = layout(page, pathname, drawing ?? notFound(page));
    if (drawing === undefined) return context.html(html, 404);
    return context.html(html, answer === undefined ? 200 : 422);
  }
}
