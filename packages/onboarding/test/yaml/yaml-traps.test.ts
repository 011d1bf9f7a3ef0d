import { withFixes } from "@communaute/yaml";
import { describe, expect, test } from "vitest";
import { readLayer } from "../../src/yaml/read-layer.ts";
import { base, extension, item } from "./material/faulty-layers.ts";
import { inShort } from "./material/read.ts";
import { yamlTraps } from "./material/yaml-traps.ts";

const options = { id: "incubateurs/exemple", file: "exemple.yml" };
const cases = Object.entries(yamlTraps);

describe("what people type without thinking of YAML", () => {
  test.each(cases)("%s is told once, at its place", (_, { text, told, fixed }) => {
    const { diagnostics } = readLayer(text, options);
    expect(diagnostics.map(inShort)).toEqual([told]);
    if (fixed !== undefined) expect(withFixes(text, diagnostics)).toBe(fixed);
  });

  test.each(cases.filter(([, { fixed }]) => fixed))(
    "%s is no more after its fix",
    (_, { fixed }) => {
      expect(readLayer(fixed ?? "", options).diagnostics).toEqual([]);
    },
  );

  test("many of them hide nothing, and each has its place in the file as it was written", () => {
    const text = base(
      "      - {id: a, title: true}",
      "      - id: b",
      "        title: La session : Naviguer [ici](http://exemple.gouv.fr)",
      "        couleur: rouge",
      "      - id: c",
      "        title: @equipe",
      "        who: []",
      "      - id: d",
      "        title: Rejoindre #canal",
      "        due: bientôt",
    );
    expect(readLayer(text, options).diagnostics.map(inShort)).toEqual([
      "6:24 error title-not-text",
      "8:16 error text-needs-quotes",
      "8:44 warning insecure-link",
      "9:18 error unknown-field",
      "11:16 error text-needs-quotes",
      "12:14 error empty-who",
      "14:16 error text-lost",
      "15:14 error unreadable-due",
    ]);
  });

  test("all fixes of a file can be made at once", () => {
    const text = extension("name: Fabrique : Nord", "change:", "  badge:", "    due: J+5 ouvré");
    expect(withFixes(text, readLayer(text, options).diagnostics)).toBe(
      extension('name: "Fabrique : Nord"', "change:", "  badge:", "    due: J+5 ouvrés"),
    );
  });

  test.each(["oui", "yes", "vrai", '"true"', "OUI"])("optional: %s means true", (written) => {
    const { value, diagnostics } = readLayer(item("title: A", `optional: ${written}`), options);
    expect(diagnostics).toEqual([]);
    expect(value?.sections[0]?.items[0]?.fields.optional).toBe(true);
  });
});
