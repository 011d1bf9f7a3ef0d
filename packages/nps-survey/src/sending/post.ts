import { browserWorld } from "./browser-world.ts";
import type { Outcome } from "./outcome.ts";
import { send } from "./send.ts";
import type { Submission } from "./submission.ts";

/** Sends an answer with this browser's network; without an endpoint, the page has it already. */
export async function post(endpoint: string | undefined, answer: Submission): Promise<Outcome> {
  return endpoint ? send(endpoint, answer, browserWorld) : { kind: "received" };
}
