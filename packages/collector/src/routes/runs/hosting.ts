import type { Store } from "@communaute/onboarding/store";
import type { z } from "zod";
import { fieldFaults } from "../../answers/field-faults.ts";
import { readJson } from "../../answers/read-json.ts";
import type { Context } from "../../context.ts";
import type { Reply } from "../../exchange.ts";
import { isAdmin } from "../../privacy/is-admin.ts";
import { refusal } from "../../refusals.ts";
import { StoreUnavailable } from "../../store/store-unavailable.ts";
import type { Asked, Route } from "../route.ts";

/** A route for the application that knows its members, where checklists are hosted. */
export function hostedRoute(
  route: Pick<Route, "name" | "summary" | "replies" | "method" | "path">,
  reply: (runs: Store, asked: Asked, context: Context) => Promise<Reply>,
): Route {
  return {
    ...route,
    isForPages: false,
    isLimited: false,
    async reply(context, asked) {
      if (!context.runs) return refusal("checklists-not-hosted");
      if (!isAdmin(asked.incoming, context.adminToken)) return refusal("access-refused");
      try {
        return await reply(context.runs, asked, context);
      } catch (error) {
        throw isOfDatabase(error) ? new StoreUnavailable("away") : error;
      }
    },
  };
}

/** The body of a request as a schema reads it, or the refusal that it meets. */
export async function bodyOf<Body>(
  { incoming }: Asked,
  schema: z.ZodType<Body>,
): Promise<{ body: Body } | { refused: Reply }> {
  const read = await readJson(incoming);
  if ("refused" in read) return read;
  const parsed = schema.safeParse(read.document);
  if (parsed.success) return { body: parsed.data };
  const faults = fieldFaults(parsed.error.issues, read.document);
  return { refused: refusal("answer-invalid", { faults }) };
}

/** Both databases give their errors a code. */
function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && ("errcode" in error || "code" in error);
}
