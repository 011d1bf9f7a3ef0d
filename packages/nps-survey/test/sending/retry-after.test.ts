import { expect, test } from "vitest";
import { retryAfter } from "../../src/sending/retry-after.ts";

const NOW = Date.parse("2026-11-25T10:00:00Z");

test.each<[string | null, number]>([
  ["20", 20_000],
  ["3", 3_000],
  ["0", 0],
  ["Wed, 25 Nov 2026 10:00:30 GMT", 30_000],
  ["Wed, 25 Nov 2026 09:00:00 GMT", 0],
  ["bientôt", 0],
  ["-5", 0],
  ["", 0],
  [null, 0],
])("Retry-After %j asks for %i milliseconds", (header, wait) => {
  expect(retryAfter(header, NOW)).toBe(wait);
});
