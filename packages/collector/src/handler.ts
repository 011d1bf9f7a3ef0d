import type { Context } from "./context.ts";
import { crossOrigin, preflight } from "./cross-origin.ts";
import { empty, type Incoming, type Reply } from "./exchange.ts";
import { traceOf } from "./operation/telemetry.ts";
import { clientNetwork } from "./privacy/client-network.ts";
import { refusal } from "./refusals.ts";
import { ROUTES } from "./routes/catalogue.ts";
import { parametersIn, partsOf, type Route } from "./routes/route.ts";
import { StoreUnavailable } from "./store/store-unavailable.ts";

/** Answers a request; whatever happens, there is an answer, and a line in the log that names nobody. */
export async function respond(context: Context, incoming: Incoming): Promise<Reply> {
  const began = performance.now();
  const request = crypto.randomUUID();
  const [path = "", query = ""] = pathOf(incoming.url).split("?", 2);
  const found = routeAt(path, incoming.method);
  let reply: Reply;
  try {
    reply = await (found
      ? asked(context, found.route, incoming, found.parameters, query)
      : unmet(context, incoming, routesAt(path)));
  } catch (error) {
    reply = failed(context, request, error);
  }
  const route = found?.route.name ?? (incoming.method === "OPTIONS" ? "preflight" : "none");
  note(context, { request, route, status: reply.status, milliseconds: performance.now() - began });
  return { ...reply, headers: { ...SAFE, "x-request-id": request, ...reply.headers } };
}

function routeAt(
  path: string,
  method: string,
): { route: Route; parameters: Record<string, string> } | undefined {
  const parts = partsOf(path);
  for (const { route, template } of TEMPLATES) {
    const parameters = route.method === method ? parametersIn(template, parts) : undefined;
    if (parameters) return { route, parameters };
  }
  return undefined;
}

/** Those of an address, whatever their method. */
function routesAt(path: string): Route[] {
  const parts = partsOf(path);
  return TEMPLATES.filter(({ template }) => parametersIn(template, parts)).map(
    ({ route }) => route,
  );
}

async function asked(
  context: Context,
  route: Route,
  incoming: Incoming,
  parameters: Record<string, string>,
  query: string,
): Promise<Reply> {
  const origin = crossOrigin(incoming, route.isForPages ? context.origins : NO_ORIGINS);
  if (origin.refused) return refusal("origin-refused");
  const wait = route.isLimited ? waitOf(context, incoming) : 0;
  const reply =
    wait > 0
      ? refusal("too-many-requests", { retryAfter: wait })
      : await route.reply(context, { incoming, parameters, query: new URLSearchParams(query) });
  return { ...reply, headers: { ...origin.headers, ...reply.headers } };
}

/** A browser that asks first, or an address that exists for other methods, or for none. */
async function unmet(context: Context, incoming: Incoming, routes: Route[]): Promise<Reply> {
  if (routes.length === 0) return refusal("route-unknown");
  const methods = routes.map(({ method }) => method);
  if (incoming.method !== "OPTIONS") {
    const reply = refusal("method-refused");
    return { ...reply, headers: { ...reply.headers, allow: [...methods, "OPTIONS"].join(", ") } };
  }
  const isForPages = routes.some((route) => route.isForPages);
  const origin = crossOrigin(incoming, isForPages ? context.origins : NO_ORIGINS);
  if (origin.refused) return refusal("origin-refused");
  return empty(204, { ...origin.headers, ...preflight(methods) });
}

function failed(context: Context, request: string, error: unknown): Reply {
  if (error instanceof StoreUnavailable) return refusal(`store-${error.why}`, { retryAfter: 2 });
  const at = context.now().toISOString();
  context.telemetry.log({ at, level: "error", event: "failure", request, ...traceOf(error) });
  return refusal("unexpected-failure");
}

function waitOf(context: Context, incoming: Incoming): number {
  const { trustedProxies, limits, now } = context;
  const forwarded = incoming.header("x-forwarded-for");
  return limits.wait(clientNetwork(incoming.address, forwarded, trustedProxies), now());
}

function note(
  { telemetry, now }: Context,
  line: { request: string; route: string; status: number; milliseconds: number },
): void {
  const { route, status, milliseconds } = line;
  telemetry.registry.add("collector_requests_total", { route, status: String(status) });
  telemetry.registry.observe("collector_request_seconds", milliseconds / 1000);
  const level = status >= 500 ? "warning" : "info";
  telemetry.log({ at: now().toISOString(), level, event: "request", ...line });
}

/** Node gives a path, other servers a whole address. */
function pathOf(url: string): string {
  if (url.startsWith("/")) return url;
  const start = url.indexOf("/", url.indexOf("://") + 3);
  return start === -1 ? "/" : url.slice(start);
}

const TEMPLATES = ROUTES.map((route) => ({ route, template: partsOf(route.path) }));

const NO_ORIGINS: ReadonlySet<string> = new Set();

const SAFE = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
} as const;
