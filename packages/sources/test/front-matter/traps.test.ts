import { expect, test } from "vitest";
import { traps } from "../../../yaml/test/material/traps.ts";
import { readFrontMatter } from "../../src/front-matter/read-front-matter.ts";

test.each(traps)("$name is told at its place in the whole file", ({ typed, code, at }) => {
  const text = ["---", ...typed, "---", "Un texte.", ""].join("\n");
  const [line, column] = at.split(":").map(Number);
  const { value, diagnostics } = readFrontMatter(text, "fiche.md");

  expect(diagnostics).toMatchObject([
    {
      code: code.replace("yaml-root", "front-matter-not-a-map"),
      at: { file: "fiche.md", line: (line ?? 0) + 1, column },
    },
  ]);
  expect(value.front === null).toBe(diagnostics[0]?.severity === "error");
});
