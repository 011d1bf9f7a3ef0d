import { describe, expect, test } from "vitest";
import { layersFrom } from "../../src/layers/layers-from.ts";
import { resolveChecklist } from "../../src/layers/resolve-checklist.ts";
import { faultyFiles } from "./material/faulty-files.ts";
import { faultyItems } from "./material/faulty-items.ts";
import { base } from "./material/faulty-layers.ts";
import { inShort } from "./material/read.ts";

/** What the faulty files extend, and point at. */
const PARENT = base(
  "      - {id: badge, title: Badge}",
  "  - id: mois-1",
  "    title: Un mois",
  "    items: []",
);

describe("what reading told", () => {
  // Without the field that was meant as its reason, the removal lacks one, which is a fault of its own.
  const { "a field of a removal that nobody knows": _, ...files } = faultyFiles;

  test.each(Object.entries({ ...faultyItems, ...files }))(
    "%s is not told again when the list is put together",
    (_, { text, told }) => {
      const layerOf = layersFrom({ "communaute/arrivee": PARENT, "equipes/exemple": text });
      const { diagnostics } = resolveChecklist("equipes/exemple", { layerOf });
      expect(diagnostics.map(inShort)).toEqual([told]);
    },
  );
});
