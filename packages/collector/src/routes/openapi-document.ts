import { z } from "zod";
import { REFUSALS } from "../refusals.ts";
import type { PreparedSurvey } from "../surveys/prepared-survey.ts";
import { CounterBody } from "./counters.ts";
import type { Route } from "./route.ts";
import { EventsBody, RunBody } from "./runs/run-bodies.ts";

/** The OpenAPI document of these routes: what is sent is described by the very schemas that check it. */
export function openApiDocument(
  routes: readonly Route[],
  surveys: readonly PreparedSurvey[],
): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const body = bodyOf(route, surveys);
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: {
        operationId: route.name,
        summary: route.summary,
        parameters: [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
          name,
          in: "path",
          required: true,
          schema: name === "survey" ? { enum: surveys.map(({ survey }) => survey.id) } : STRING,
        })),
        ...(body ? { requestBody: { required: true, content: body } } : {}),
        responses: {
          ...Object.fromEntries(
            route.replies.map((status) => [status, { description: MEANINGS[status] }]),
          ),
          default: { $ref: "#/components/responses/Refusal" },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Collecteur",
      version: "1",
      description: "Où vont les réponses. Where answers go.",
    },
    paths,
    components: {
      responses: {
        Refusal: {
          description:
            "Ce qui ne va pas, et comment le réparer. What is wrong, and how to mend it.",
          content: { "application/json": { schema: REFUSAL } },
        },
      },
    },
  };
}

function bodyOf(route: Route, surveys: readonly PreparedSurvey[]) {
  const schemas =
    route.name === "answers"
      ? surveys.map(({ survey, schema }) => ({ title: survey.id, ...jsonSchemaOf(schema) }))
      : Object.entries(BODIES)
          .filter(([name]) => name === route.name)
          .map(([, schema]) => jsonSchemaOf(schema));
  if (schemas.length === 0) return undefined;
  const schema = schemas.length === 1 ? schemas[0] : { oneOf: schemas };
  return { "application/json": { schema }, "text/plain": { schema } };
}

function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return rest;
}

const BODIES: Readonly<Record<string, z.ZodType>> = {
  counters: CounterBody,
  "run-opening": RunBody,
  ticks: EventsBody,
};

const STRING = { type: "string" };

const REFUSAL = {
  type: "object",
  required: ["code", "message", "english"],
  properties: {
    code: { enum: Object.keys(REFUSALS) },
    message: STRING,
    english: STRING,
    faults: { type: "array", items: { type: "object" } },
  },
};

const MEANINGS: Record<number, string> = {
  200: "Fait, ou déjà fait. Done, or done already.",
  201: "Enregistré pour de bon. Stored for good.",
  204: "Fait. Done.",
};
