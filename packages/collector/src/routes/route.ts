import type { Context } from "../context.ts";
import type { Incoming, Reply } from "../exchange.ts";

/** Something that can be asked of the collector. */
export interface Route {
  /** As it is named in logs and figures. */
  name: string;
  /** What it does, in French and in English. */
  summary: string;
  /** The statuses of those that are not refused. */
  replies: readonly number[];
  method: "GET" | "POST" | "DELETE";
  /** The address, its parameters in braces: `/v1/surveys/{survey}/responses`. */
  path: string;
  /** Whether pages of the declared origins may ask it. */
  isForPages: boolean;
  /** Whether one network may ask it only so fast. */
  isLimited: boolean;
  reply(context: Context, asked: Asked): Promise<Reply>;
}

/** A request that met its route. */
export interface Asked {
  incoming: Incoming;
  parameters: Readonly<Record<string, string>>;
  query: URLSearchParams;
}

/** The parameters of a path that a template matches; `undefined` when it does not. */
export function parametersIn(template: string, path: string): Record<string, string> | undefined {
  const [expected, given] = [template.split("/"), path.split("/")];
  if (expected.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith("{")) parameters[part.slice(1, -1)] = decoded(value);
    else if (part !== value) return undefined;
  }
  return parameters;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
