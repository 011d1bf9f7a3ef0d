import { json } from "../exchange.ts";
import { openApiDocument } from "./openapi-document.ts";
import type { Route } from "./route.ts";

/** Describes these routes in OpenAPI. */
export function openapiOf(routes: readonly Route[]): Route {
  const openapi: Route = {
    name: "openapi",
    summary: "Décrit tout ceci. Describes all of this.",
    replies: [200],
    method: "GET",
    path: "/v1/openapi.json",
    isForPages: true,
    isLimited: false,
    reply: async ({ surveys }) =>
      json(200, openApiDocument([...routes, openapi], [...surveys.values()])),
  };
  return openapi;
}
