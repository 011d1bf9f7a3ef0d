import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentPlaces } from "../../src/places/document-places.ts";
import { type Placed, placedOffset, type YamlPath } from "../../src/places/placed.ts";
import { plainPlaces } from "../../src/places/plain-places.ts";
import { plainYaml } from "../../src/plain/plain-yaml.ts";
import { strictYaml } from "../../src/strict/strict-yaml.ts";
import { mutatedText, shuffledLines } from "../material/mutated-text.ts";
import { frontMatters, smallFrontMatters } from "../material/yaml-texts.ts";

/** Texts with a list at their root. */
const lists = [
  '- id: a\n  titre: Un badge\n- id: b\n  pour: [c, "d"]\n',
  "# note\n- a\n- b\n\n-\n- 'c'\n",
  "- a:\n  - b\n  - c: d\n- e: |\n    f\n",
];
const sound = frontMatters.filter((text) => strictYaml(text).faults.length === 0);

describe("the plain reader", () => {
  test.each(sound)("reads what the files of a community hold: %#", (text) => {
    expect(plainYaml(text)).toEqual(strictYaml(text).value);
  });

  const doubtful = [
    ...[
      "a: b: c",
      "a: b #c",
      "a: b # c",
      "a: &x b",
      "a: *x",
      "a: !t b",
      "a: [b",
      "a: {b: c}",
      'a: "b',
    ],
    ...[
      "a: 'b' c",
      "a: - b",
      "a:\tb",
      "\ta: b",
      "a: b\r",
      "a: b\u2028c",
      "a: b\u0085c",
      "a: \u202eb",
    ],
    ...["a: b\na: c", "__proto__: a", "constructor: a", "toString: a", "prototype: a", "null: a"],
    ...["a: 0x1F", "a: 0o17", "a: 1e3", "a: .5", "a: 5.", "a: .inf", "a: -.INF", "a: .NaN"],
    ...[
      'a: "\\x41"',
      'a: "\\p"',
      "a: |2\n   b",
      "a: |+\n  b\n\n",
      "a: >\n  b\n   c",
      "a: |\n\n  b",
    ],
    ...[
      "a:\n- \n # b\n  c",
      "a:\n # b\n  c",
      "a: b\n- c",
      "- a",
      "a",
      "",
      "# a",
      "? a\n: b",
      '"a": b',
      "a b: c",
      " a: b",
      "a:\n  b: c\n d: e",
    ],
    ...[
      "%YAML 1.1\na: b",
      "...\na: b",
      "a: b\n...",
      "a: b\n--- c",
      "a: [b, , c]",
      "a: [b,]",
      "a: [- b]",
    ],
  ];

  test.each(doubtful)("leaves what could be doubted to the full reader: %j", (text) => {
    expect(plainYaml(text)).toBeUndefined();
  });
});

describe("sixty-four levels", () => {
  const nested = {
    maps: (depth: number) => stairs(depth, "a:"),
    lists: (depth: number) => `a:\n${stairs(depth - 1, "-")}`,
    "flow lists at the end": (depth: number) => `${stairs(depth - 1, "a:")} []`,
  };

  test.each(Object.entries(nested))(
    "of %s are read by both readers, one more by none",
    (_, text) => {
      expect(plainYaml(text(64))).toBeDefined();
      expect(strictYaml(text(64)).faults).toEqual([]);
      expect(plainYaml(text(65))).toBeUndefined();
      expect(strictYaml(text(65)).faults).toMatchObject([{ kind: "too-deep" }]);
    },
  );

  function stairs(depth: number, step: string): string {
    return Array.from({ length: depth }, (_, level) => " ".repeat(level) + step).join("\n");
  }
});

/** Runs of each kind; with `PLAIN_YAML_RUNS` the same laws are tried on millions, patiently. */
const numRuns = Number(process.env.PLAIN_YAML_RUNS ?? 12_000);
const PATIENCE = 60_000 + numRuns;
const seed = Number(process.env.PLAIN_YAML_SEED ?? Date.now() % 2 ** 31);

describe(`on ${3 * numRuns} texts drawn from seed ${seed}`, () => {
  const texts = {
    "changed small": mutatedText(smallFrontMatters, 5),
    "changed large": mutatedText(sound, 3),
    "shuffled lines of": shuffledLines([...smallFrontMatters, ...sound]),
  };

  test.each(Object.entries(texts))(
    "%s front matters read as the full reader reads them",
    (_, text) => {
      let plain = 0;
      fc.assert(
        fc.property(text, (source) => {
          const value = plainYaml(source);
          if (value === undefined) return;
          plain += 1;
          const strict = strictYaml(source);
          expect(strict.faults).toEqual([]);
          expect(strict.document?.warnings).toEqual([]);
          expect(value).toStrictEqual(strict.value);
          expect(JSON.stringify(value)).toBe(JSON.stringify(strict.value));
        }),
        { numRuns, seed },
      );
      expect(plain).toBeGreaterThan(numRuns / 200);
    },
    PATIENCE,
  );

  test(
    "lists read as the full reader reads them, and all stands where it finds it",
    () => {
      let plain = 0;
      fc.assert(
        fc.property(mutatedText(lists, 4), (source) => {
          const value = plainYaml(source, "map-or-list");
          if (value === undefined) return;
          if (Array.isArray(value)) plain += 1;
          const { value: other, faults, document } = strictYaml(source, "map-or-list");
          expect(faults).toEqual([]);
          expect(value).toStrictEqual(other);
          if (!document) return;
          const find = plainPlaces(source);
          const root = documentPlaces(source, document);
          for (const path of [...pathsOf(root), [99]]) {
            expect(find(path, false)).toBe(placedOffset(root, path));
            expect(find(path, true)).toBe(placedOffset(root, path, true));
          }
        }),
        { numRuns, seed },
      );
      expect(plain).toBeGreaterThan(numRuns / 200);
    },
    PATIENCE,
  );

  test(
    "values and keys stand where the full reader finds them",
    () => {
      fc.assert(
        fc.property(texts["changed small"], (source) => {
          const { document } = strictYaml(source);
          if (plainYaml(source) === undefined || !document) return;
          const find = plainPlaces(source);
          const root = documentPlaces(source, document);
          for (const path of [...pathsOf(root), ["nowhere"]]) {
            expect(find(path, false)).toBe(placedOffset(root, path));
            expect(find(path, true)).toBe(placedOffset(root, path, true));
          }
        }),
        { numRuns, seed },
      );
    },
    PATIENCE,
  );
});

/** The way to everything that stands in a document. */
function pathsOf({ entries = new Map() }: Placed): YamlPath[] {
  return [...entries].flatMap(([step, placed]) => [
    [step],
    ...pathsOf(placed).map((path) => [step, ...path]),
  ]);
}
