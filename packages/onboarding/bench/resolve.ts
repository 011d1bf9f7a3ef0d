/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { ItemDraft, Layer } from "../src/definition/layer.ts";
import type { LayerOf } from "../src/layers/layer-of.ts";
import { layersFrom } from "../src/layers/layers-from.ts";
import { resolveChecklist } from "../src/layers/resolve-checklist.ts";

const WORKED = ["communaute/arrivee", "incubateurs/mtes", "equipes/mtes-zero-logement-vacant"];
const TEXTS = Object.fromEntries(WORKED.map((id) => [id, textOf(id)]));
const [ITEMS, LAYERS] = [10_000, 100];

const known = layersFrom(TEXTS);
const resolving = medianOf(200, () => {
  resolveChecklist("equipes/mtes-zero-logement-vacant", { layerOf: known });
});
console.log(`three worked layers, already read: ${resolving.toFixed(2)} ms`);

const worked = medianOf(200, () => {
  resolveChecklist("equipes/mtes-zero-logement-vacant", { layerOf: layersFrom(TEXTS) });
});
console.log(
  `three worked layers, YAML parsed each time: ${worked.toFixed(2)} ms (goal: under 5 ms)`,
);

const layerOf = hostileLayers();
let count = 0;
const hostile = medianOf(5, () => {
  const { value } = resolveChecklist(`e/l${LAYERS - 1}`, { layerOf });
  count = value?.sections.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
});
console.log(
  `${count} items and ${LAYERS} layers that each extend the one before: ${hostile.toFixed(0)} ms (goal: under 1000 ms)`,
);

const wrong = medianOf(3, () => {
  resolveChecklist(`e/l${LAYERS - 1}`, { layerOf: hostileLayers("zzzzzz"), mode: "strict" });
});
console.log(`the same, with every target mistyped: ${wrong.toFixed(0)} ms (goal: under 1000 ms)`);

const lenient = medianOf(3, () => {
  resolveChecklist(`e/l${LAYERS - 1}`, { layerOf: hostileLayers("", true), mode: "lenient" });
});
console.log(
  `the same, leniently, with items that wait for each other: ${lenient.toFixed(0)} ms (goal: under 1000 ms)`,
);

/** Each layer changes and removes items of the others, and adds a hundred, one after the other. */
function hostileLayers(slip = "", hasLoops = false): LayerOf {
  const each = ITEMS / LAYERS;
  const layers = new Map<string, Layer>();
  for (let at = 0; at < LAYERS; at++) {
    const id = `e/l${at}`;
    const origin = { layer: id, line: 1, column: 1 };
    const ids = Array.from({ length: each }, (_, number) => `x${at}-${number}`);
    const item = (itemId: string, number: number): ItemDraft => ({
      id: itemId,
      fields: {
        title: { fr: itemId },
        formerIds: [`old-${itemId}`],
        after: hasLoops
          ? [ids[(number + 1) % each] ?? itemId]
          : number > 0
            ? [ids[number - 1] ?? ""]
            : [],
      },
      places: {},
      items: [],
      origin,
    });
    const target = (number: number) => `x${at - 1}-${number}${slip}`;
    const isBase = at === 0;
    layers.set(id, {
      id,
      extends: isBase ? [] : [{ target: `e/l${at - 1}`, ...origin }],
      checklist: isBase ? "arrivee" : undefined,
      sections: isBase ? [{ id: "s", title: { fr: "S" }, items: ids.map(item), origin }] : [],
      retired: [],
      change: isBase
        ? []
        : ids.map((_, number) => ({
            target: target(number),
            fields: { optional: true },
            places: {},
            origin,
          })),
      remove: isBase ? [] : [{ target: target(0), because: "Autre chose", origin }],
      add: isBase
        ? []
        : ids.map((one, number) => ({
            place: {
              kind: "after",
              target: number === 0 ? target(1) : (ids[number - 1] ?? ""),
              origin,
            },
            items: [item(one, number)],
            origin,
          })),
    });
  }
  return (id) => {
    const value = layers.get(id);
    return value && { value, diagnostics: [] };
  };
}

function medianOf(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function textOf(id: string): string {
  return readFileSync(new URL(`../test/material/checklists/${id}.yml`, import.meta.url), "utf8");
}
