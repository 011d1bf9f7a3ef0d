/// <reference types="node" />
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as schemas from "@communaute/schemas";
import { type ContentKind, contentKinds } from "@communaute/schemas/content";
import { expect, test } from "vitest";
import { root } from "./material/workplace.ts";

const glossary = readFileSync(join(root, "docs/glossaire.md"), "utf8");

test.each(Object.keys(contentKinds) as ContentKind[])(
  "the glossary says how the content repository writes each property of %s",
  (kind) => {
    const fields = Object.entries(contentKinds[kind].shape.fields);
    const missing = fields.filter(
      ([key, { to }]) => !glossary.includes(`\n| \`${to}\` | \`${key}\``),
    );
    expect(missing.map(([key]) => key)).toEqual([]);
  },
);

test("each word of the first part is a word of the code", () => {
  const [words = ""] = glossary.split("## Qui les écrit comment");
  const names = [...words.matchAll(/^\| `([A-Z]\w+)` \|/gm)].map(([, name]) => name ?? "");
  expect(names.length).toBeGreaterThan(30);
  const types = globSync("packages/{metrics,onboarding}/api/**/*.d.ts", { cwd: root })
    .map((report) => readFileSync(join(root, report), "utf8"))
    .join("\n");
  const isType = (name: string) =>
    OTHER_TYPES.includes(name) || new RegExp(`\\b(type|interface) ${name}\\b`).test(types);
  expect(names.filter((name) => !(name in schemas) && !isType(name))).toEqual([]);
});

/** Words that only exist as types of the schemas, or that name a family of types. */
const OTHER_TYPES = [
  "Diagnostic",
  "Severity",
  "Reading",
  "Open",
  "Document",
  "ContentFile",
  "Tally",
];
