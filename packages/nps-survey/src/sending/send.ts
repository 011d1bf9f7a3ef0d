import { type Outcome, outcomeOf } from "./outcome.ts";
import { retryAfter } from "./retry-after.ts";
import { retryDelay } from "./retry-delay.ts";
import type { Submission } from "./submission.ts";

/** What sending needs of the world. */
export interface SendingWorld {
  fetch: typeof fetch;
  /** Resolves after so many milliseconds, or sooner where waiting longer makes no sense. */
  wait: (milliseconds: number) => Promise<unknown>;
  /** From 0 to 1. */
  random: () => number;
  /** In milliseconds since 1970. */
  now: () => number;
  /** Ends a try that takes too long. */
  timeout: () => AbortSignal;
}

/**
 * Sends an answer until the collector has it, refuses it, or patience ends; the first try leaves before this returns.
 *
 * As plain text, so that no other request must come first: a page that is being closed would not make it.
 */
export async function send(
  endpoint: string,
  answer: Submission,
  world: SendingWorld,
): Promise<Outcome> {
  const body = JSON.stringify(answer);
  for (let tried = 1; ; tried++) {
    const { outcome, asked } = await attempt(endpoint, body, world);
    if (outcome.kind !== "unreachable") return outcome;
    const delay = retryDelay(tried, world.random(), asked);
    if (delay === undefined) return outcome;
    await world.wait(delay);
  }
}

async function attempt(
  endpoint: string,
  body: string,
  { fetch, now, timeout }: SendingWorld,
): Promise<{ outcome: Outcome; asked?: number }> {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      body,
      headers: { "content-type": "text/plain;charset=UTF-8" },
      credentials: "omit",
      referrerPolicy: "strict-origin",
      keepalive: true,
      signal: timeout(),
    });
    const outcome = outcomeOf(response.status);
    if (outcome.kind === "received") outcome.receipt = await receiptIn(response);
    return { outcome, asked: retryAfter(response.headers.get("retry-after"), now()) };
  } catch {
    return { outcome: { kind: "unreachable" } };
  }
}

async function receiptIn(response: Response): Promise<string | undefined> {
  const { receipt } = await response.json().catch(() => ({}));
  return typeof receipt === "string" && receipt.length <= 200 ? receipt : undefined;
}
