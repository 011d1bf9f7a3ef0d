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

/** The parts of a path between its slashes. */
export function partsOf(path: string): string[] {
  return path.split("/");
}

/** The parameters of a path that a template matches, both in parts; `undefined` when it does not. */
export function parametersIn(
  template: readonly string[],
  path: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== path.length) return undefined;
  const parameters: Record<string, string> = {};
  for (let index = 0; index < template.length; index++) {
    const part = template[index] ?? "";
    if (part.startsWith("{")) parameters[part.slice(1, -1)] = decoded(path[index] ?? "");
    else if (part !== path[index]) return undefined;
  }
  return parameters;
}

function decoded(value: string): string {
  if (!value.includes("%")) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
