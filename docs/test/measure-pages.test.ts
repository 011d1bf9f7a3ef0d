import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MEASURES } from "@communaute/metrics";
import { describe, expect, test } from "vitest";
import { measureFacts } from "./material/measure-facts.ts";
import { root } from "./material/workplace.ts";

const folder = join(root, "docs/mesures");

describe.each(MEASURES.map(({ definition }) => definition))("the page of $id", (definition) => {
  const path = join(folder, `${definition.id}.md`);

  test("says what its definition says", async () => {
    const page = existsSync(path) ? readFileSync(path, "utf8") : "";
    const [, example = ""] = page.split(END);
    await expect(measureFacts(definition) + END + example).toMatchFileSnapshot(path);
  });

  test("shows the measure at work", () => {
    const page = existsSync(path) ? readFileSync(path, "utf8") : "";
    expect(page).toContain(`"${definition.id}"`);
    expect(page).toMatch(/^```ts\n[\s\S]*^```\n\n```text\n/m);
  });
});

test("each page is of a measure, and the list of pages names them all", () => {
  const ids = MEASURES.map(({ definition }) => definition.id);
  const files = globSync("*.md", { cwd: folder }).map((file) => file.slice(0, -".md".length));
  expect(files.filter((file) => file !== "README").sort()).toEqual(ids.toSorted());
});

test("the list of measures gives each one's question", async () => {
  const rows = MEASURES.map(
    ({ definition: { id, title, question } }) =>
      `| [${title.fr}](${id}.md) | ${question.fr} | ${question.en} |`,
  );
  await expect(`${HEAD}\n${rows.join("\n")}\n`).toMatchFileSnapshot(join(folder, "README.md"));
});

const END = "<!-- Fin de ce qui vient de la définition. -->\n";

const HEAD = `# Les mesures

Une page par mesure : ce qu’elle demande, ce qu’elle compte, et un exemple qui tourne. Pour choisir entre celles qui parlent de rester et de partir : [de quelle rétention parles-tu ?](../guides/de-quelle-retention-parles-tu.md)

*The measures, a page each: what it asks, what it counts, and an example that runs.*

| mesure | question | *question* |
|---|---|---|`;
