import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generateContent, writeContentFiles } from "../src/index.ts";

const sizes = { members: 12, startups: 4, incubators: 2, organisations: 3, teams: 2 };
let directory = "";

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "demo-community-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe("the files of an invented community", () => {
  test("are written where they belong", () => {
    const { files } = generateContent({ seed: 1, ...sizes });
    expect(writeContentFiles(directory, files)).toBe(23);
    for (const { path, text } of files) {
      expect(readFileSync(join(directory, path), "utf8")).toBe(text);
    }
  });

  test("keep the encoding that they are damaged by", () => {
    const faults = { utf16: 1, "invalid-utf8": 1 };
    const { files, planted } = generateContent({ seed: 1, ...sizes, members: 40, faults });
    writeContentFiles(directory, files);
    const bytes = (code: string) =>
      readFileSync(join(directory, planted.find((fault) => fault.code === code)?.path ?? ""));
    expect(bytes("utf16").subarray(0, 4)).toEqual(Buffer.from([0xff, 0xfe, 0x2d, 0x00]));
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes("invalid-utf8"))).toThrow();
  });

  test("can be had from the command line", () => {
    const script = fileURLToPath(new URL("../src/generate.ts", import.meta.url));
    const options = Object.entries(sizes).map(([name, count]) => `--${name}=${count}`);
    const said = execFileSync(process.execPath, [script, directory, "--seed=1", ...options]);
    expect(said.toString()).toContain("23 files written");
    expect(readdirSync(join(directory, "content/_authors"))).toHaveLength(12);
  });
});
