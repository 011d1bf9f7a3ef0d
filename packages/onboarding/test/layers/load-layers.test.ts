import { expect, test, vi } from "vitest";
import { layersFrom } from "../../src/layers/layers-from.ts";
import { loadLayers } from "../../src/layers/load-layers.ts";
import { resolveChecklist } from "../../src/layers/resolve-checklist.ts";
import { readLayer } from "../../src/yaml/read-layer.ts";

const TEXTS: Record<string, string> = {
  "c/arrivee":
    "checklist: arrivee\ntitle: Arrivée\nanchor: arrivee\nsections:\n  - id: s\n    title: S\n    items:\n      - id: a\n        title: A\n",
  "i/m": "extends: c/arrivee\nname: M\n",
  "b/v": "extends: c/arrivee\nname: V\n",
  "e/z": "extends: [i/m, b/v]\nname: Z\n",
};

test("layers that are fetched make the same list as layers that are there, each fetched once", async () => {
  const asked: string[] = [];
  const layerOf = await loadLayers(["e/z"], async (id) => {
    asked.push(id);
    const text = TEXTS[id];
    return text === undefined ? undefined : readLayer(text, { id });
  });
  expect(asked.sort()).toEqual(["b/v", "c/arrivee", "e/z", "i/m"]);
  expect(resolveChecklist("e/z", { layerOf })).toEqual(
    resolveChecklist("e/z", { layerOf: layersFrom(TEXTS) }),
  );
});

test("a loader that fails costs its layer, and says so", async () => {
  const layerOf = await loadLayers(["e/z"], async (id) => {
    if (id === "b/v") throw new Error("no network");
    return readLayer(TEXTS[id] ?? "", { id });
  });
  const { value, diagnostics } = resolveChecklist("e/z", { layerOf, mode: "lenient" });
  expect(value?.layers.map(({ id }) => id)).toEqual(["c/arrivee", "i/m"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["layer-unreachable", "layer-dropped"]);
});

test("a loader is never asked for what cannot be a layer, and is asked for a pin", async () => {
  const load = vi.fn(async (id: string) =>
    readLayer(
      "extends: [../secret, c/arrivee@2026-08-19, 'http://exemple.fr', C:\\\\x]\nname: Z\n",
      { id },
    ),
  );
  await loadLayers(["e/z"], load);
  expect(load.mock.calls).toEqual([["e/z"], ["c/arrivee", "2026-08-19"]]);
});

test("a chain without end stops", async () => {
  let asked = 0;
  await loadLayers(["e/l0"], async (id) => {
    asked += 1;
    return readLayer(`extends: e/l${Number(id.slice(3)) + 1}\nname: L\n`, { id });
  });
  expect(asked).toBe(1000);
});

test("a pinned version is the text under its pin", () => {
  const layerOf = layersFrom({ "c/a": "name: x", "c/a@v1": "name: y" });
  expect(layerOf("c/a", "v1")?.value?.name).toBe("y");
  expect(layerOf("c/a", "v2")).toBeUndefined();
  expect(layerOf("constructor")).toBeUndefined();
});

test("for people, a fault of the base costs what it is about, and not the list", () => {
  const base =
    TEXTS["c/arrivee"]?.replace("title: A\n", "title: A\n        couleur: rouge\n") ?? "";
  const layerOf = layersFrom({ ...TEXTS, "c/arrivee": base });
  const { value, diagnostics } = resolveChecklist("i/m", { layerOf, mode: "lenient" });
  expect(value?.sections[0]?.items.map(({ id }) => id)).toEqual(["a"]);
  expect(value?.layers.map(({ id }) => id)).toEqual(["c/arrivee", "i/m"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-field"]);
  expect(resolveChecklist("i/m", { layerOf }).value).toBeNull();
});
