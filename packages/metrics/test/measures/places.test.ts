/// <reference types="node" />
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("print-measurements.ts", import.meta.url));

function printed(zone: string, locale: string): string {
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
  return execFileSync(process.execPath, [script], { env, encoding: "utf8" });
}

const here = printed("Europe/Paris", "fr_FR.UTF-8");

test.each([
  ["UTC", "C"],
  ["America/Los_Angeles", "en_US.UTF-8"],
  ["Pacific/Kiritimati", "fr_FR.UTF-8"],
  ["Asia/Kathmandu", "tr_TR.UTF-8"],
  ["Pacific/Pago_Pago", "C"],
])(
  "measurements are the same to the byte in %s with the locale %s as in Paris",
  { timeout: 60_000 },
  (zone, locale) => {
    expect(here).toContain('"measure":"mission-duration"');
    expect(printed(zone, locale)).toBe(here);
  },
);
