import { Community } from "@communaute/schemas";
import { describe, expect, test } from "vitest";
import { MEASURES } from "../../src/measures/catalogue.ts";

const definitions = MEASURES.map(({ definition }) => definition);

test("no two measures share an id", () => {
  const ids = definitions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(definitions)("the definition of $id", (definition) => {
  test("says in French and in English what is counted, of what", () => {
    for (const text of ["title", "question", "numerator", "denominator"] as const) {
      const { fr, en } = definition[text];
      expect(fr).not.toBe("");
      expect(en).not.toBe("");
      expect(fr).not.toBe(en);
    }
    expect(definition.question.fr).toMatch(/ \?$/);
    expect(definition.question.en).toMatch(/\?$/);
  });

  test("has an id in kebab case, and names parts of a community as its sources", () => {
    expect(definition.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const parts = Object.keys(Community.parse({}));
    for (const source of definition.sources) expect(parts).toContain(source);
  });

  test("protects persons by five at least, and by eleven what is sensitive", () => {
    const fewest = { public: 1, personal: 5, sensitive: 11 }[definition.disclosure];
    expect(definition.threshold).toBeGreaterThanOrEqual(fewest);
  });
});
