import { CalendarDate } from "@communaute/schemas";
import { json } from "../exchange.ts";
import { purge } from "../life/retention.ts";
import { dayInFrance } from "../privacy/day-in-france.ts";
import { isAdmin } from "../privacy/is-admin.ts";
import { refusal } from "../refusals.ts";
import type { Route } from "./route.ts";

/** Erases what is kept longer than was promised, or with `?dry-run` only tells what would be, for administrators. */
export const purging: Route = {
  name: "purging",
  summary: "Efface ce qui est gardé trop longtemps. Erases what was kept for too long.",
  replies: [200],
  method: "POST",
  path: "/v1/purge",
  isForPages: false,
  isLimited: true,
  async reply({ surveys, store, adminToken, now }, { incoming, query }) {
    if (!isAdmin(incoming, adminToken)) return refusal("access-refused");
    const collected = [...surveys.values()].map(({ survey }) => survey);
    const day = CalendarDate.parse(dayInFrance(now()));
    const isDryRun = query.has("dry-run");
    return json(200, await purge(store, collected, { day, isDryRun }));
  },
};
