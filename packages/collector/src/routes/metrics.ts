import { isAdmin } from "../privacy/is-admin.ts";
import { refusal } from "../refusals.ts";
import type { Route } from "./route.ts";

/** Figures of this process for Prometheus, for those who hold the administration token. */
export const metrics: Route = {
  name: "metrics",
  summary: "Les chiffres de ce processus. The figures of this process.",
  replies: [200],
  method: "GET",
  path: "/metrics",
  isForPages: false,
  isLimited: false,
  async reply({ telemetry, adminToken }, { incoming }) {
    if (!isAdmin(incoming, adminToken)) return refusal("access-refused");
    return {
      status: 200,
      headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
      body: telemetry.registry.text(),
    };
  },
};
