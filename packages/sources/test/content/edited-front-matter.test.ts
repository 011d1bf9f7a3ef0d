import { parsedYaml } from "@communaute/yaml";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editedFrontMatter } from "../../src/content/writing/edited-front-matter.ts";

type Values = Record<string, unknown>;

const FRONT = `fullname: Ada Exemple
role: dev  # à relire
competences: []
missions:
  - start: 2021-01-01
    end: 2022-01-01
    status: independent
    startups:
      - un-produit
      - deux-produits

  # la suite
  - start: 2022-01-02
    end: 2023-01-01
    employer: 'une société'
github: ada-exemple
link: >-
  https://exemple.test
  /suite
teams:
- /teams/une
- /teams/deux
`;

const was = parsedYaml(FRONT).value as Values;
const [first, second] = was.missions as [Values, Values];

interface Case {
  change: string;
  wanted: Values;
  gone: string[];
  come: string[];
}

const CASES: Case[] = [
  {
    change: "a date in a list",
    wanted: { ...was, missions: [first, { ...second, end: "2024-06-30" }] },
    gone: ["    end: 2023-01-01"],
    come: ["    end: 2024-06-30"],
  },
  {
    change: "a text that needs quotes, before a comment",
    wanted: { ...was, role: "conseil : design" },
    gone: ["role: dev  # à relire"],
    come: ['role: "conseil : design"  # à relire'],
  },
  {
    change: "an empty list that gets items",
    wanted: { ...was, competences: ["rgaa"] },
    gone: ["competences: []"],
    come: ["competences:", "  - rgaa"],
  },
  {
    change: "an item at the end of a list",
    wanted: { ...was, missions: [first, second, { start: "2025-01-01", status: "admin" }] },
    gone: [],
    come: ["  - start: 2025-01-01", "    status: admin"],
  },
  {
    change: "an item of an inner list",
    wanted: { ...was, missions: [{ ...first, startups: ["un-produit"] }, second] },
    gone: ["      - deux-produits"],
    come: [],
  },
  {
    change: "a key that goes",
    wanted: Object.fromEntries(Object.entries(was).filter(([key]) => key !== "github")),
    gone: ["github: ada-exemple"],
    come: [],
  },
  {
    change: "a key that comes",
    wanted: { ...was, avatar: "https://exemple.test/a.png" },
    gone: [],
    come: ["avatar: https://exemple.test/a.png"],
  },
  {
    change: "a folded text that becomes short",
    wanted: { ...was, link: "https://exemple.test" },
    gone: ["link: >-", "  https://exemple.test", "  /suite"],
    come: ["link: https://exemple.test"],
  },
  {
    change: "a list whose dashes stand below its key",
    wanted: { ...was, teams: ["/teams/une", "/teams/deux", "/teams/trois"] },
    gone: [],
    come: ["- /teams/trois"],
  },
  {
    change: "the first key of an item, beside its dash",
    wanted: { ...was, missions: [{ ...first, start: "2020-12-01" }, second] },
    gone: ["  - start: 2021-01-01"],
    come: ["  - start: 2020-12-01"],
  },
];

describe("a changed entity changes no other line than its own", () => {
  test.each(CASES)("$change", ({ wanted, gone, come }) => {
    const text = editedFrontMatter(FRONT, wanted);

    expect(parsedYaml(text).value).toEqual(wanted);
    expect(difference(FRONT, text)).toEqual({ gone, come });
  });

  test.each(CASES)("$change, with the line ends of Windows", ({ wanted, gone, come }) => {
    const text = editedFrontMatter(FRONT.replaceAll("\n", "\r\n"), wanted);

    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(difference(FRONT, text.replaceAll("\r\n", "\n"))).toEqual({ gone, come });
  });
});

test("nothing changes where nothing is to change", () => {
  expect(editedFrontMatter(FRONT, was)).toBe(FRONT);
});

test("a file without a last line end is continued on a line of its own", () => {
  expect(editedFrontMatter("a: 1", { a: 1, b: 2 })).toBe("a: 1\nb: 2");
});

test("whatever is asked for is what reads back", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 });
  const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.boolean(), fc.integer());
  const values = fc.dictionary(fc.constantFrom(...Object.keys(was), "plus"), value, { minKeys: 1 });
  fc.assert(
    fc.property(values, fc.subarray(Object.keys(was)), (changes, kept) => {
      const wanted = { ...Object.fromEntries(kept.map((key) => [key, was[key]])), ...changes };
      expect(parsedYaml(editedFrontMatter(FRONT, wanted)).value).toEqual(wanted);
    }),
    { numRuns: 1000 },
  );
});

function difference(before: string, after: string): { gone: string[]; come: string[] } {
  return { gone: missingIn(before, after), come: missingIn(after, before) };
}

/** Lines of `text` that `other` has fewer of. */
function missingIn(text: string, other: string): string[] {
  const left = other.split("\n");
  return text.split("\n").filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
