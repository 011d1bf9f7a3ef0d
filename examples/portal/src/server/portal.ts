import { type Context, Hono } from "hono";
import type { Snapshot } from "../community/snapshot.ts";
import { failurePage } from "../layout/failure-page.ts";
import { layout } from "../layout/layout.ts";
import { PAGES } from "../pages/catalogue.ts";
import { notFound } from "../pages/not-found.ts";
import type { Drawing, PageContext } from "../pages/page.ts";
import { pageContext } from "../pages/page-context.ts";
import { assets } from "./assets.ts";
import { securityHeaders } from "./security-headers.ts";

/** What the portal shows, and who is told why a page failed. */
export interface PortalOptions {
  /** The community at the moment of a request. */
  snapshot: () => Promise<Snapshot>;
  onFailure: (reason: unknown) => void;
}

/** The portal as an application that answers requests; it keeps nothing and changes nothing. */
export function portal({ snapshot, onFailure }: PortalOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.route("/", assets());
  app.get("/healthz", ({ text }) => text("ok"));
  for (const page of PAGES) app.get(page.path, (context) => respond(context, page.draw));
  app.notFound((context) => respond(context, () => undefined));
  app.onError((reason, { html }) => {
    onFailure(reason);
    return html(failurePage(), 500);
  });
  return app;

  async function respond(context: Context, draw: (page: PageContext) => Drawing | undefined) {
    const { pathname, searchParams } = new URL(context.req.url);
    const page = pageContext(await snapshot(), searchParams, context.req.param());
    const drawing = draw(page);
    const html = layout(page, pathname, drawing ?? notFound(page));
    return context.html(html, drawing ? 200 : 404);
  }
}
