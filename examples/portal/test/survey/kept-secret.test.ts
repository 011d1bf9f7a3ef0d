import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keptSecret } from "../../src/survey/kept-secret.ts";

test("a secret is made once, for its owner alone, and is the same at the next start", () => {
  const directory = mkdtempSync(join(tmpdir(), "communaute-secret-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const file = join(directory, "data/survey-secret");
  const secret = keptSecret(file);
  expect(secret?.length).toBeGreaterThanOrEqual(32);
  expect(keptSecret(file)).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("where no file can be there is no secret", () => {
  expect(keptSecret("/dev/null/survey-secret")).toBeUndefined();
});
