import fc from "fast-check";
import { expect, test } from "vitest";
import { type SendingWorld, send } from "../../src/sending/send.ts";
import type { Submission } from "../../src/sending/submission.ts";

const ANSWER: Submission = { v: 1, id: "a", score: 0, ctx: { lang: "fr", env: "test" } };

type Step = number | "cut" | "cut after";

/** A collector that keeps what it takes by id, and a clock that only waits make pass. */
function world(steps: readonly Step[]) {
  const kept = new Map<string, number>();
  const waits: number[] = [];
  let tries = 0;
  const sending: SendingWorld = {
    fetch: async (_, request) => {
      const step = steps[tries++] ?? 201;
      const { id } = JSON.parse(String(request?.body)) as Submission;
      if (step === 201 || step === "cut after") kept.set(id, 1);
      if (typeof step === "string") throw new TypeError("network");
      return new Response(JSON.stringify({ receipt: "r" }), { status: step });
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
    random: () => 0,
    now: () => 0,
    timeout: () => new AbortController().signal,
  };
  return { sending, kept, waits, tries: () => tries };
}

test("whatever the network does, a received answer is kept once, and each answer costs five tries at most", async () => {
  const step = fc.constantFrom<Step>(
    201,
    408,
    425,
    429,
    500,
    502,
    503,
    "cut",
    "cut after",
    400,
    422,
    410,
    409,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const { sending, kept, tries, waits } = world(steps);
      const outcome = await send("https://collecte.invalid", ANSWER, sending);
      expect(tries()).toBeLessThanOrEqual(5);
      expect(waits).toEqual([1000, 2000, 4000, 8000].slice(0, tries() - 1));
      const last = steps[tries() - 1] ?? 201;
      if (outcome.kind === "received") expect(last === 409 || kept.size === 1).toBe(true);
      expect(kept.size).toBeLessThanOrEqual(1);
    }),
  );
});

test("the first try leaves before anything else happens", () => {
  const { sending, tries } = world([]);
  void send("https://collecte.invalid", ANSWER, sending);
  expect(tries()).toBe(1);
});

test.each([
  ["no JSON", "<html>"],
  ["a receipt that is no text", `{"receipt":{"a":1}}`],
  ["an endless receipt", `{"receipt":"${"x".repeat(5000)}"}`],
])("a collector that answers with %s has the answer, and no receipt", async (_, body) => {
  const { sending } = world([]);
  const outcome = await send("https://collecte.invalid", ANSWER, {
    ...sending,
    fetch: async () => new Response(body, { status: 201 }),
  });
  expect(outcome).toEqual({ kind: "received" });
});
