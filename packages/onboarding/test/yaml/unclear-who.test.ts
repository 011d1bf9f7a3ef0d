import { describe, expect, test } from "vitest";
import { everyItem } from "../../src/layers/every-item.ts";
import { layersFrom } from "../../src/layers/layers-from.ts";
import { resolveChecklist } from "../../src/layers/resolve-checklist.ts";
import { readLayer } from "../../src/yaml/read-layer.ts";
import { extension, item } from "./material/faulty-layers.ts";

/** Who may tick the items of a list that is shown though a file of it is broken. */
function whoTicks(leaf: string, texts: Record<string, string>) {
  const { value } = resolveChecklist(leaf, { layerOf: layersFrom(texts), mode: "lenient" });
  return Object.fromEntries(value ? everyItem(value).map(({ item }) => [item.id, item.who]) : []);
}

describe("while it cannot be read who may tick an item", () => {
  test.each([
    ["who is unknown", "who: [animatoin]"],
    ["who is empty", "who: []"],
    ["who is a number", "who: 3"],
    ["restricted is no yes", "restricted: peut-être"],
    ["disabled is no yes", "disabled: peut-être"],
    ["what ticks it is no fact", "auto: quand la fiche est faite"],
  ])("only administrators tick it: %s", (_, line) => {
    const text = item("title: Badge", line);
    expect(whoTicks("communaute/arrivee", { "communaute/arrivee": text })).toEqual({
      badge: ["admin"],
    });
  });

  test.each([
    ["one of several roles is known", ["who: [referent, Camille]"], ["referent"]],
    ["data tick it", ["who: Camille", "auto: fiche.complete"], []],
    ["it is said in other words", ["who: referent", "restricted: peut-être"], ["referent"]],
  ])("those who can be read tick it: %s", (_, lines, who) => {
    const text = item("title: Badge", ...lines);
    expect(whoTicks("communaute/arrivee", { "communaute/arrivee": text })).toEqual({ badge: who });
  });

  test("a change of it changes nothing", () => {
    const base = item("title: Badge", "who: animation");
    const change = extension("change:", "  badge:", "    who: Camille");
    const texts = { "communaute/arrivee": base, "equipes/exemple": change };
    expect(whoTicks("equipes/exemple", texts)).toEqual({ badge: ["animation"] });
    const [read] = readLayer(change, { id: "equipes/exemple" }).value?.change ?? [];
    expect(read?.fields).toEqual({});
  });
});

test("a role that is like none is not repeated: it may be somebody's name", () => {
  const { diagnostics } = readLayer(item("title: Badge", "who: Camille Exemple"), { id: "liste" });
  expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-role"]);
  expect(JSON.stringify(diagnostics)).not.toContain("Camille");
});
