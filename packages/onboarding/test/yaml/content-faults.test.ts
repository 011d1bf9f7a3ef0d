import { withFixes } from "@communaute/yaml";
import { describe, expect, test } from "vitest";
import { readLayer } from "../../src/yaml/read-layer.ts";
import { faultyFiles } from "./material/faulty-files.ts";
import { faultyItems } from "./material/faulty-items.ts";
import { base, item } from "./material/faulty-layers.ts";
import { inShort } from "./material/read.ts";

const options = { id: "incubateurs/exemple", file: "exemple.yml" };
const cases = Object.entries({ ...faultyItems, ...faultyFiles });

describe("what one file can show by itself", () => {
  test.each(cases)("%s is told once, at its place", (_, { text, told, suggestion, fixed }) => {
    const { diagnostics } = readLayer(text, options);
    expect(diagnostics.map(inShort)).toEqual([told]);
    expect(diagnostics[0]?.suggestion).toBe(suggestion);
    expect(withFixes(text, diagnostics)).toBe(fixed ?? text);
  });

  test.each(cases.filter(([, { fixed }]) => fixed))(
    "%s is no more after its fix",
    (_, { fixed }) => {
      expect(readLayer(fixed ?? "", options).diagnostics).toEqual([]);
    },
  );

  test("every message speaks French and English, and ends as a sentence does", () => {
    for (const [, { text }] of cases) {
      const [{ message, english } = { message: "", english: "" }] = readLayer(
        text,
        options,
      ).diagnostics;
      expect(message).toMatch(/[.?]$/);
      expect(english).toMatch(/[.?]$/);
      expect(message).not.toBe(english);
    }
  });

  test("what may be personal is never repeated", () => {
    const { diagnostics } = readLayer(
      item("title: A", "jeanne@exemple.fr: oui", "due: jeanne@exemple.fr"),
      options,
    );
    expect(diagnostics.map(inShort)).toEqual([
      "8:28 error unknown-field",
      "9:14 error unreadable-due",
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain("jeanne");
    const words = item("title: A", "Jeanne Exemple: oui", "for: {domaine: Jeanne Exemple}");
    expect(JSON.stringify(readLayer(words, options).diagnostics)).not.toContain("Jeanne");
    const [named] = readLayer(base("      - {id: Jeanne, title: A}"), options).diagnostics;
    expect(`${named?.message} ${named?.english}`).not.toMatch(/jeanne/i);
  });

  test("the possible fields are told to whom nothing better can be proposed", () => {
    const messages = readLayer(item("titre: A", "zzzz: A"), options).diagnostics.map(
      ({ message }) => message,
    );
    expect(messages[0]).toBe("Champ « titre » inconnu.");
    expect(messages[1]).toMatch(/^Champ « zzzz » inconnu\. Champs possibles : id, title, /);
  });

  test("all faults of a file are told in one run, in its order", () => {
    const text = item("title: true", "due: bientôt", "who: []", "links: [javascript:1]");
    expect(readLayer(text, options).diagnostics.map(({ code }) => code)).toEqual([
      "title-not-text",
      "unreadable-due",
      "empty-who",
      "unsafe-link",
    ]);
  });
});
