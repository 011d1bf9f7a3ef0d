import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { called } from "../material/called.ts";
import { folder } from "../material/folder.ts";

const DEMO = fileURLToPath(new URL("../../../../examples/demo-community", import.meta.url));

test("the demo community has errors, told with file, line and column", async () => {
  const { code, printed } = await called(["check", DEMO, "--as-of", "2026-11-21"]);
  expect(code).toBe(1);
  expect(printed).toMatch(/^content\/_\w+\/[\w.-]+\.md:\d+:\d+ erreur /m);
  expect(printed).toMatch(/\d+ erreurs, \d+ avertissements, \d+ informations\.$/);
});

test("programs get JSON, and the same count", async () => {
  const { printed } = await called(["check", DEMO, "--as-of", "2026-11-21", "--format", "json"]);
  const { total, diagnostics } = JSON.parse(printed) as { total: number; diagnostics: unknown[] };
  expect(diagnostics).toHaveLength(total);
  expect(total).toBeGreaterThan(50);
});

test("a folder without content is an error that says so", async () => {
  const { code, printed } = await called(["check"], { directory: folder().path });
  expect(code).toBe(1);
  expect(printed).toContain("content-missing");
});
