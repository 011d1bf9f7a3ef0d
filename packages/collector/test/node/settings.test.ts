import { expect, test } from "vitest";
import { readSettings } from "../../src/node/settings.ts";

const SECRET = "s".repeat(32);

test("the environment is enough to start with a secret", () => {
  const { value } = readSettings({ COLLECTOR_SECRET: SECRET, PORT: "8080", HOST: "" });
  expect(value).toMatchObject({ port: 8080, file: "data/answers.db", host: undefined });
});

test.each([
  ["COLLECTOR_SECRET", {}],
  ["COLLECTOR_SECRET", { COLLECTOR_SECRET: "canari" }],
  ["COLLECTOR_ADMIN_TOKEN", { COLLECTOR_SECRET: SECRET, COLLECTOR_ADMIN_TOKEN: "canari" }],
  ["DATABASE_URL", { COLLECTOR_SECRET: SECRET, DATABASE_URL: "mysql://canari" }],
  ["PORT", { COLLECTOR_SECRET: SECRET, PORT: "canari" }],
  ["COLLECTOR_EPHEMERAL_DISK", { COLLECTOR_SECRET: SECRET, COLLECTOR_EPHEMERAL_DISK: "canari" }],
])("%s is named when it cannot be, and its value is not repeated", (name, environment) => {
  const { value, diagnostics } = readSettings(environment);
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([{ code: "setting-invalid", severity: "error" }]);
  expect(diagnostics[0]?.message).toContain(name);
  expect(JSON.stringify(diagnostics)).not.toContain("canari");
});
