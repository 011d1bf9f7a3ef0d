import { readLayer } from "@communaute/onboarding/yaml";
import { expect, test } from "vitest";
import { filesIn } from "./material/files-in.ts";
import { pages } from "./material/pages.ts";

const guides = pages().filter(({ path }) => path.startsWith("docs/guides/"));
const shown = guides.flatMap(({ path, markdown }) =>
  filesIn(markdown).map((file, index) => ({ at: `${path}, ${index + 1}`, ...file })),
);

test.each(shown)(
  "the layer that $at shows is read without a remark, unless it says that it is broken",
  ({ path = "listes/equipes/exemple.yml", text }) => {
    const id = path.replace(/^listes\/|\.yml$/g, "");
    const isBroken = path.endsWith("cassee.yml");
    expect(readLayer(text, { id }).diagnostics.length > 0).toBe(isBroken);
  },
);

test.each(guides)("the due dates that $path writes are read", ({ markdown }) => {
  const dues = [...markdown.matchAll(DUE)].flatMap(([, cell = ""]) => [
    ...cell.matchAll(/`([^`]+)`/g),
  ]);
  const faults = dues.flatMap(([, due = ""]) => {
    const letter = /^(ou |exactement)/.test(due) ? "J" : "D";
    const whole = /^(or |ou |exact)/.test(due) ? `${letter}+5 ${due}` : due;
    const text = `extends: communaute/arrivee\nchange:\n  accueil:\n    due: ${whole}\n`;
    return readLayer(text, { id: "equipes/exemple" }).diagnostics.map(({ message }) => message);
  });
  expect(faults).toEqual([]);
  if (markdown.includes("extends: ")) expect(dues.length).toBeGreaterThan(8);
});

/** A row about due dates: its first cell starts with a letter and a sign, or with a count. */
const DUE = /^\| (`(?:[JD](?:`|[+-])|\d)[^|]*) \|/gm;
