import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withFixes } from "../../src/fixes/with-fixes.ts";
import { readYaml } from "../../src/read-yaml.ts";
import { traps } from "../material/traps.ts";

const seed = Number(process.env.YAML_SEED ?? Date.now() % 2 ** 31);

/** Words of a sentence; none is a name that YAML or a template knows. */
const words = fc
  .array(fc.constantFrom("équipe", "l'accueil", "« oui »", "doc", "10", 'dit "le', "a,b"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((drawn) => drawn.join(" "));

/** Texts as people type them without quotes, by what is wrong with them; one colon alone in a list item is a field. */
const typed: Record<string, fc.Arbitrary<string>> = {
  "text-needs-quotes": fc.oneof(
    fc.tuple(words, fc.constantFrom(" : ", "\u00a0: ", ": "), words).map(([a, colon, b]) => {
      return `La ${a}${colon}${b} : suite`;
    }),
    fc.tuple(fc.constantFrom("@", "`", "%"), words).map(([sign, text]) => `${sign}${text}`),
    fc.tuple(fc.constantFrom("* ", "& "), words).map(([sign, text]) => `${sign}${text}`),
    words.map((text) => `[Lire](https://doc.example) ${text}`),
  ),
  "tag-forbidden": fc.constantFrom("!important", "!important à lire", "!Attention"),
  "alias-forbidden": fc.constantFrom("*nom", "&nom texte", "&nom"),
  "text-lost": words.map((text) => `Rejoindre ${text.replace(/['"«]/g, "")} #canal sur Tchap`),
};

/** Where a text can stand, with lines of other people above and below. */
const places: Record<string, (text: string) => string> = {
  "in a field": (text) => `id: a\ntitle: ${text}\nautre: b\n`,
  "in a field, at the end": (text) => `title: ${text}`,
  "in a list": (text) => `l:\n  - ${text}\n  - b\n`,
  "in a field of an item": (text) => `l:\n  - id: a\n    title: ${text}\n    # note\n\n  - id: b\n`,
  "at the start of an item": (text) => `l:\n- title: ${text}\n  id: a\nm: n\n`,
};

describe.each(Object.entries(typed))(`a text drawn from seed ${seed} with %s`, (code, texts) => {
  test.each(Object.entries(places))("reads as it was meant once fixed, %s", (_, place) => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom("", "\ufeff"),
        fc.constantFrom("\n", "\r\n"),
        (...drawn) => {
          const [text, mark, lineEnd] = drawn;
          const fileOf = (value: string) => mark + place(value).replaceAll("\n", lineEnd);
          const source = fileOf(text);
          const { diagnostics } = readYaml(source);
          expect(diagnostics[0]).toMatchObject({ code, fix: {} });

          const fixed = readYaml(withFixes(source, diagnostics));
          expect(fixed.diagnostics.map((each) => each.code)).toEqual(
            mark ? ["byte-order-mark"] : [],
          );
          expect(fixed.value.value).toEqual(readYaml(fileOf(JSON.stringify(text))).value.value);
        },
      ),
      { seed, numRuns: 100 },
    );
  });
});

describe("blanks that YAML does not take for spaces", () => {
  test.each([
    { typed: "l:\n\t- id: a\n\t  name: b\nz: c", meant: { l: [{ id: "a", name: "b" }], z: "c" } },
    { typed: "l:\n  - id: a\n  \tname: b", meant: { l: [{ id: "a", name: "b" }] } },
    { typed: "l:\n  - id: a\n\u00a0\u00a0\u00a0 name: b", meant: { l: [{ id: "a", name: "b" }] } },
    {
      typed: "l:\n  - id: a\n\u00a0\u00a0\u00a0\u00a0name: b\n\u00a0 - id: c",
      meant: { l: [{ id: "a", name: "b" }, { id: "c" }] },
    },
    { typed: "id: a\nl:\n\u00a0\u00a0- id: b", meant: { id: "a", l: [{ id: "b" }] } },
    { typed: "title\u00a0: Carnet\nid: a", meant: { title: "Carnet", id: "a" } },
    { typed: "id: a\ntitle:\u00a0Carnet", meant: { id: "a", title: "Carnet" } },
  ])("become such once fixed: %j", ({ typed, meant }) => {
    const { diagnostics } = readYaml(typed);
    const fixed = readYaml(withFixes(typed, diagnostics));
    expect(fixed.diagnostics).toEqual([]);
    expect(fixed.value.value).toEqual(meant);
  });
});

describe("what a person must decide", () => {
  test.each([
    "a: &x\n  b: c\n",
    "a: &x\n- b\n",
    "a: &x b\nc: *x\n",
    "a: !!str 12\n",
    "a: !important\n  suite\n",
    "l: - a\n",
    "l: [a, b\n",
    "l: [a, b]]\n",
    "a: b : c\n  d: e\n",
    "a: La session : suite\n  et fin\n",
    "a: @equipe # à relire\n",
    "a: b\na: c\n",
    'a: "b\n',
    "a:\n   b: c\n  \td: e\n",
    "12:30 à Paris\nb: c\n",
  ])("has no fix: %j", (text) => {
    const { diagnostics } = readYaml(text);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.filter(({ fix }) => fix)).toEqual([]);
  });
});

test.each(traps)("a fix for $name, if any, takes its fault away", ({ typed, code }) => {
  const source = `${typed.join("\n")}\n`;
  const { diagnostics } = readYaml(source);
  if (!diagnostics.some(({ fix }) => fix)) return;
  const again = readYaml(withFixes(source, diagnostics));
  expect(again.diagnostics.map((each) => each.code)).not.toContain(code);
  expect(again.value.value).not.toBeNull();
});
