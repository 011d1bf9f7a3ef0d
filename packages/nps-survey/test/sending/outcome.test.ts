import { expect, test } from "vitest";
import { outcomeOf } from "../../src/sending/outcome.ts";

const PASSING = [408, 425, 429];

test("every 4xx is final but 408, 425 and 429; every 5xx is tried again", () => {
  for (let status = 400; status < 600; status++) {
    const isTriedAgain = outcomeOf(status).kind === "unreachable";
    expect(isTriedAgain, `${status}`).toBe(status >= 500 || PASSING.includes(status));
  }
});

test.each([
  [200, "received"],
  [201, "received"],
  [204, "received"],
  [409, "received"],
  [410, "closed"],
  [422, "refused"],
])("%i: %s", (status, kind) => {
  expect(outcomeOf(status).kind).toBe(kind);
});
