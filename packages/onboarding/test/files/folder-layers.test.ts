/// <reference types="node" />
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderLayers } from "../../src/files/folder-layers.ts";
import { layersIn } from "../../src/files/layers-in.ts";
import type { LayerOf } from "../../src/layers/layer-of.ts";
import { resolveChecklist } from "../../src/layers/resolve-checklist.ts";

const SECRET = "name: Secret\nextends: c/arrivee\n";
let folder: string;
let layerOf: LayerOf;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "layers-"));
  write("secret.yml", SECRET);
  write("outside/secret.yml", SECRET);
  write("root/c/arrivee.yml", "checklist: arrivee\ntitle: Arrivée\nsections: []\n");
  write("root/c/arrivee@2026-08-19.yml", "checklist: arrivee\ntitle: Avant\nsections: []\n");
  write("root/i/m.yaml", "extends: c/arrivee\nname: M\n");
  write("root/i/deux.yml", "extends: c/arrivee\nname: Deux\n");
  write("root/i/deux.yaml", "extends: c/arrivee\nname: Deux\n");
  write("root/i/grand.yml", `# ${"x".repeat(64 * 1024)}\n`);
  write("root/i/README.md", "rien");
  mkdirSync(join(folder, "root/i/dossier.yml"), { recursive: true });
  symlinkSync(join(folder, "secret.yml"), join(folder, "root/lien.yml"));
  symlinkSync("../outside", join(folder, "root/dehors"));
  symlinkSync("i", join(folder, "root/dedans"));
  symlinkSync(join(folder, "absent.yml"), join(folder, "root/casse.yml"));
  symlinkSync("root", join(folder, "racine"));
  layerOf = folderLayers(join(folder, "root"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const ESCAPES = [
  "../secret",
  "../outside/secret",
  "c/../../secret",
  "./../secret",
  "c/./../../secret",
  "%2e%2e/secret",
  "..%2fsecret",
  "..\\secret",
  "c\\..\\..\\secret",
  "/etc/passwd",
  "//etc/passwd",
  "C:\\secret",
  "file:///etc/passwd",
  "secret\0",
  "c/arrivee\0/../../secret",
  "..",
  ".",
  "",
  "/",
  "c/",
  "/c/arrivee",
  "~/secret",
  "．．/secret",
  "..\u2215secret",
  "lien",
  "dehors/secret",
  "dedans/m",
  "casse",
];

test.each(ESCAPES)("nothing outside of the root is read by asking for %j", (id) => {
  const reading = layerOf(id);
  expect(reading?.value ?? null).toBeNull();
  const { value } = resolveChecklist(id, { layerOf, mode: "lenient" });
  expect(value).toBeNull();
});

test.each(ESCAPES)("nothing outside of the root is read by the pin %j", (pin) => {
  expect(layerOf("c/arrivee", pin)?.value ?? null).toBeNull();
  expect(layerOf("lien", pin)?.value ?? null).toBeNull();
});

test.each([
  ["lien", "layer-is-link", "lien.yml"],
  ["casse", "layer-is-link", "casse.yml"],
  ["dehors/secret", "layer-is-link", "dehors/secret.yml"],
  ["i/grand", "layer-too-large", "i/grand.yml"],
  ["i/dossier", "layer-unreadable", "i/dossier.yml"],
  ["i/deux", "layer-in-two-files", "i/deux.yaml"],
])("%s is not simply read: %s", (id, code, file) => {
  expect(layerOf(id)?.diagnostics[0]).toMatchObject({ severity: "error", code, at: { file } });
});

test("a layer is found by its path without extension, and its diagnostics name the file", () => {
  expect(layerOf("i/m")?.value).toMatchObject({ id: "i/m", file: "i/m.yaml", name: "M" });
  expect(layerOf("i/absent")).toBeUndefined();
  expect(folderLayers(join(folder, "absent"))("c/arrivee")?.value ?? null).toBeNull();
});

test("a version that is pinned is a file of its own", () => {
  expect(layerOf("c/arrivee", "2026-08-19")?.value?.title).toEqual({ fr: "Avant" });
});

test("the root itself may be a link", () => {
  expect(folderLayers(join(folder, "racine"))("i/m")?.value?.name).toBe("M");
});

test("all layers of a folder are listed once, without links and pins", () => {
  expect(layersIn(join(folder, "root"))).toEqual(["c/arrivee", "i/deux", "i/grand", "i/m"]);
  expect(layersIn(join(folder, "absent"))).toEqual([]);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("a folder that is not there holds no layer, rather than one that cannot be opened", () => {
  const { diagnostics } = resolveChecklist("c/arrivee", {
    layerOf: folderLayers(join(folder, "absent")),
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(["layer-unknown"]);
});
