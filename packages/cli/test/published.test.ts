/// <reference types="node" />
import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gzippedSize } from "../../../scripts/published.ts";

const CEILING = 13_500;
const home = fileURLToPath(new URL("..", import.meta.url));
const place = realpathSync(mkdtempSync(join(tmpdir(), "communaute-packed-")));

/** The package as people get it, with what it depends on beside it. */
const installed = join(place, "package");

beforeAll(() => {
  const [archive] = JSON.parse(packed()) as [{ filename: string; files: { path: string }[] }];
  execFileSync("tar", ["-xzf", join(place, archive.filename), "-C", place]);
  symlinkSync(join(home, "../../node_modules"), join(place, "node_modules"), "junction");
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

test("the packed command tells what it can do", () => {
  const help = execFileSync(process.execPath, [join(installed, "dist/main.js"), "--help"]);
  expect(help.toString()).toMatch(/^communaute <commande> : /);
});

test("the packed command reads the lists of a folder", () => {
  const lists = join(home, "../../examples/checklists/lists");
  const args = [join(installed, "dist/main.js"), "checklist", "check", lists, "--lang", "en"];
  expect(execFileSync(process.execPath, args).toString()).toBe("Nothing to report.\n");
});

test("the command stays small", async () => {
  const size = await gzippedSize(new URL("../dist/main.js", import.meta.url));
  expect(size).toBeLessThan(CEILING);
});

function packed(): string {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", place];
  return execFileSync("npm", args, { cwd: home, stdio: ["ignore", "pipe", "ignore"] }).toString();
}
