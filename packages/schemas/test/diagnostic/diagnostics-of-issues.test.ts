import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { CalendarDate } from "../../src/calendar-date.ts";
import { contentKinds } from "../../src/content/content-kinds.ts";
import { diagnosticsOfIssues } from "../../src/diagnostic/diagnostics-of-issues.ts";
import { writtenPath } from "../../src/diagnostic/path.ts";
import { Community } from "../../src/entities/community.ts";

function told(schema: z.ZodType, document: unknown) {
  const parsed = schema.safeDecode(document as never);
  return diagnosticsOfIssues(parsed.error?.issues ?? [], document);
}

describe("a member's file that cannot be read says what to write", () => {
  const MISSION = { start: "2021-09-01", end: "2022-08-31" };

  test.each<[front: Record<string, unknown>, ...told: [string, string, string][]]>([
    [{}, ["missing-field", "fullname", "Il manque « fullname » : ajoute-le."]],
    [
      { fullname: null },
      ["missing-field", "fullname", "« fullname » n’a pas de valeur : écris-la."],
    ],
    [{ fullname: " " }, ["empty-text", "fullname", "« fullname » est vide : écris une valeur."]],
    [
      { fullname: 12 },
      [
        "wrong-type",
        "fullname",
        "« fullname » doit être un texte, et c’est un nombre : écris une seule valeur, entre guillemets si elle n’a que des chiffres ou contient « : ».",
      ],
    ],
    [
      { fullname: "Camille Durand", competences: "SQL" },
      [
        "wrong-type",
        "competences",
        "« competences » doit être une liste, et c’est un texte : mets chaque élément sur sa ligne, après un tiret.",
      ],
    ],
    [
      { fullname: "Camille Durand", missions: [MISSION, "admin"] },
      [
        "wrong-type",
        "missions[1]",
        "« missions[1] » doit être un bloc de clés, et c’est un texte : mets « clé: valeur » sur une ligne pour chaque clé, en retrait.",
      ],
    ],
    [
      { fullname: "Camille Durand", missions: [MISSION, { ...MISSION, end: "2021-02-30" }] },
      [
        "date-impossible",
        "missions[1].end",
        "« missions[1].end » est un jour qui n’existe dans aucun calendrier : vérifie le mois et le jour.",
      ],
    ],
    [
      { fullname: "Camille Durand", missions: [{ start: "1/9/2021" }] },
      [
        "date-form",
        "missions[0].start",
        "« missions[0].start » doit être une date, année d’abord : écris-la comme 2021-09-01.",
      ],
    ],
    [
      { fullname: "Camille Durand", missions: [{ start: 2021 }, { end: "2021-09-01" }] },
      [
        "date-form",
        "missions[0].start",
        "« missions[0].start » doit être une date, année d’abord : écris-la comme 2021-09-01.",
      ],
      ["missing-field", "missions[1].start", "Il manque « missions[1].start » : ajoute-le."],
    ],
    [
      { fullname: "Camille Durand", teams: [{ name: "Animation" }] },
      [
        "wrong-type",
        "teams[0]",
        "« teams[0] » doit être un texte, et c’est un bloc de clés : écris une seule valeur, entre guillemets si elle n’a que des chiffres ou contient « : ».",
      ],
    ],
  ])("%j", (front, ...expected) => {
    const file = { id: "camille.durand", front, body: "" };
    const { error } = contentKinds.members.file.safeDecode(file);
    const diagnostics = diagnosticsOfIssues(error?.issues ?? [], file, {
      origin: (path) => path.slice(1),
    });
    const found = diagnostics.map(({ code, at, message }) => [
      code,
      writtenPath(at?.path ?? []),
      message,
    ]);
    expect(found).toEqual(expected);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(expected.map(() => "error"));
  });
});

describe("a date that is refused comes with the day it must have meant, when that is certain", () => {
  test.each<[unknown, string, string?]>([
    ["2021-02-30", "date-impossible"],
    ["2019-13-03", "date-impossible"],
    ["2021-2-30", "date-impossible"],
    ["2100-02-29", "date-impossible"],
    ["0000-00-00", "date-impossible"],
    ["2021-9-1", "date-form", "2021-09-01"],
    [" 2021-09-01 ", "date-form", "2021-09-01"],
    ["2021/09/01", "date-form", "2021-09-01"],
    ["2021.09.01", "date-form", "2021-09-01"],
    ["01/09/2021", "date-form", "2021-09-01"],
    ["1-9-2021", "date-form", "2021-09-01"],
    ["01.09.2021", "date-form", "2021-09-01"],
    ["09/15/2021", "date-form"],
    ["01/09/21", "date-form"],
    ["20210901", "date-form", "2021-09-01"],
    ["20211301", "date-impossible"],
    ["2021-09-01T00:00:00.000Z", "date-form", "2021-09-01"],
    ["2021-09-01 08:30", "date-form", "2021-09-01"],
    ["2021-09-01T23:59:59+02:00", "date-form", "2021-09-01"],
    ["2021-08-31T22:00:00.000Z", "date-form"],
    ["2021-02-30T08:00:00Z", "date-form"],
    ["2021-09", "date-form"],
    ["septembre 2021", "date-form"],
    [new Date(Date.UTC(2021, 8, 1)), "date-form", "2021-09-01"],
    [new Date(Number.NaN), "date-form"],
    [2021, "date-form"],
    [20210901, "date-form", "2021-09-01"],
    ["", "empty-text"],
    [null, "missing-field"],
    [undefined, "missing-field"],
    [true, "wrong-type"],
    [["2021-09-01"], "wrong-type"],
  ])("%s: %s %s", (start, code, suggestion) => {
    const [first, ...others] = told(z.object({ start: CalendarDate }), { start });
    expect(others).toEqual([]);
    expect([first?.code, first?.suggestion]).toEqual([code, suggestion]);
  });

  test("whatever is suggested is a date", () => {
    const digits = fc.stringMatching(/^[0-9T:Z/. -]{4,24}$/);
    const near = fc.tuple(fc.nat(2100), fc.nat(40), fc.nat(40)).map((parts) => parts.join("-"));
    fc.assert(
      fc.property(fc.oneof(digits, near), (text) => {
        for (const { suggestion } of told(CalendarDate, text)) {
          if (suggestion !== undefined)
            expect(CalendarDate.safeParse(suggestion).success).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what our other schemas may refuse", () => {
  const Choice = z.enum(["oui", "non", "peut-être"]);
  const Shape = z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("text"), text: z.string() }),
    z.object({ kind: z.literal("score"), score: z.int().min(0).max(10) }),
  ]);
  const Either = z.union([z.string(), z.array(z.string())]);

  test.each<
    [string, z.ZodType, unknown, ...told: [string, (string | number)[], string, string?][]]
  >([
    [
      "a word that is nearly one of the list",
      z.object({ answer: Choice }),
      { answer: "peut etre" },
      [
        "unknown-value",
        ["answer"],
        "“answer” is not one of the possible values: “oui”, “non”, “peut-être”.",
        "peut-être",
      ],
    ],
    [
      "no word at all",
      z.object({ answer: Choice }),
      {},
      ["missing-field", ["answer"], "“answer” is missing: add it."],
    ],
    [
      "a kind that does not exist",
      Shape,
      { kind: "scores" },
      [
        "unknown-value",
        ["kind"],
        "“kind” is not one of the possible values: “text”, “score”.",
        "score",
      ],
    ],
    [
      "a number out of bounds, below a kind that exists",
      Shape,
      { kind: "score", score: 11 },
      ["invalid-value", ["score"], "“score” is out of bounds: write a number of at most 10."],
    ],
    [
      "a number that is not whole",
      Shape,
      { kind: "score", score: 9.5 },
      [
        "wrong-type",
        ["score"],
        "“score” must be a whole number, and it is a number with decimals: write the number in digits, without decimals or unit.",
      ],
    ],
    [
      "neither of two types",
      z.object({ to: Either }),
      { to: false },
      [
        "wrong-type",
        ["to"],
        "“to” must be text or a list, and it is “true” or “false”: write a single value, in quotes if it is all digits or contains “: ”.",
      ],
    ],
    [
      "one of two types, with a fault inside",
      z.object({ to: Either }),
      { to: ["a", 2] },
      [
        "wrong-type",
        ["to", 1],
        "“to[1]” must be text, and it is a number: write a single value, in quotes if it is all digits or contains “: ”.",
      ],
    ],
    [
      "a text where a word of a list or a number may stand",
      z.union([z.literal("all"), z.number()]),
      "All",
      ["unknown-value", [], "This document is not one of the possible values: “all”.", "all"],
    ],
    [
      "a key that nothing knows",
      z.strictObject({ a: z.string() }),
      { a: "x", b: 1, "camille@carnet-vert.example": 2 },
      ["invalid-value", ["b"], "“b” is not known here: correct it or delete it."],
      ["invalid-value", [], "A key is not known here: correct it or delete it."],
    ],
    [
      "an address that is none",
      z.object({ link: z.url(), contact: z.email() }),
      { link: "carnet", contact: "camille" },
      ["invalid-value", ["link"], "“link” is not a web address: write all of it, with “https://”."],
      [
        "invalid-value",
        ["contact"],
        "“contact” is not an e-mail address: write it as “name@domain”.",
      ],
    ],
    [
      "sizes",
      z.object({ a: z.string().min(3), b: z.array(z.string()).max(1), c: z.number().gt(0) }),
      { a: "x", b: ["x", "y"], c: 0 },
      ["invalid-value", ["a"], "“a” is too short: there must be at least 3 characters."],
      ["invalid-value", ["b"], "“b” has too many items: there must be at most 1 item."],
      ["invalid-value", ["c"], "“c” is out of bounds: write a number above 0."],
    ],
    [
      "an empty text",
      z.object({ id: z.string().min(1) }),
      { id: "" },
      ["empty-text", ["id"], "“id” is empty: write a value."],
    ],
    [
      "a key of a record",
      z.object({ a: z.record(z.string().regex(/^x/), z.number()) }),
      { a: { "camille@carnet-vert.example": 1 } },
      ["invalid-value", ["a"], "“a” holds a key that does not have the expected form: correct it."],
    ],
    [
      "a check of our own",
      z.object({ a: z.string().refine(() => false) }),
      { a: "x" },
      [
        "invalid-value",
        ["a"],
        "“a” does not have the expected form: compare it with a file nearby.",
      ],
    ],
    [
      "a text for a whole document",
      Community,
      "x",
      [
        "wrong-type",
        [],
        "This document must be a block of keys, and it is text: put “key: value” on one line for each key, indented.",
      ],
    ],
  ])("%s", (_title, schema, document, ...expected) => {
    const found = told(schema, document).map(({ code, at, english, suggestion }) => [
      code,
      at?.path,
      english,
      ...(suggestion === undefined ? [] : [suggestion]),
    ]);
    expect(found).toEqual(expected);
  });

  test("nothing refused, nothing told", () => {
    expect(diagnosticsOfIssues([], {})).toEqual([]);
  });
});
