import { json } from "../exchange.ts";
import { refusal } from "../refusals.ts";
import type { Route } from "./route.ts";

/** Whether the process runs; a database out of reach is no reason to restart it. */
export const health: Route = {
  name: "health",
  summary: "Le processus vit. The process runs.",
  replies: [200],
  method: "GET",
  path: "/health",
  isForPages: false,
  isLimited: false,
  reply: async () => json(200, { status: "up" }),
};

/** Whether answers would be taken now: a balancer sends them elsewhere while this is 503. */
export const ready: Route = {
  name: "ready",
  summary: "Des réponses seraient prises. Answers would be taken.",
  replies: [200],
  method: "GET",
  path: "/ready",
  isForPages: false,
  isLimited: false,
  async reply({ store }) {
    const why = await store.unavailable();
    if (why === null) return json(200, { status: "ready" });
    return refusal(why === "full" ? "store-full" : "store-away", { retryAfter: 2 });
  },
};
