import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic, Severity } from "../../src/diagnostic/diagnostic.ts";
import { formatGithub } from "../../src/diagnostic/formats/format-github.ts";
import { formatJson } from "../../src/diagnostic/formats/format-json.ts";
import { formatText } from "../../src/diagnostic/formats/format-text.ts";
import { messageIn } from "../../src/diagnostic/message-in.ts";

const SEVERITIES: Severity[] = ["error", "warning", "info"];

function diagnostic(properties: Partial<Diagnostic> = {}): Diagnostic {
  return {
    severity: "error",
    code: "date-form",
    message: "Écris une date.",
    english: "Write a date.",
    ...properties,
  };
}

function many(count: number): Diagnostic[] {
  return Array.from({ length: count }, (_, i) => diagnostic({ severity: SEVERITIES[i % 3]! }));
}

const MEMBER = "content/_authors/camille.durand.md";
const STARTUP = "content/_startups/carnet-vert.md";

const FOUND: Diagnostic[] = [
  diagnostic({ at: { file: MEMBER, line: 12, column: 5 }, suggestion: "2021-09-01" }),
  diagnostic({
    severity: "info",
    code: "unknown-phase",
    at: { file: STARTUP, line: 3, column: 1 },
  }),
  diagnostic({ severity: "warning", at: { file: MEMBER, line: 3, column: 9 } }),
  diagnostic({ at: { path: ["members", 3, "missions", 0, "end"] } }),
];

describe("for people, in their language", () => {
  test("lines come file by file, and in each from the top down, with a count at the end", () => {
    expect(formatText(FOUND)).toBe(
      [
        `${MEMBER}:3:9 avertissement date-form Écris une date.`,
        `${MEMBER}:12:5 erreur date-form Écris une date. Voulais-tu dire « 2021-09-01 » ?`,
        "",
        `${STARTUP}:3:1 information unknown-phase Écris une date.`,
        "",
        "members[3].missions[0].end erreur date-form Écris une date.",
        "",
        "2 erreurs, 1 avertissement, 1 information.",
      ].join("\n"),
    );
  });

  test("in English as well", () => {
    expect(formatText(FOUND, { language: "en" }).split("\n")).toEqual([
      `${MEMBER}:3:9 warning date-form Write a date.`,
      `${MEMBER}:12:5 error date-form Write a date. Did you mean “2021-09-01”?`,
      "",
      `${STARTUP}:3:1 remark unknown-phase Write a date.`,
      "",
      "members[3].missions[0].end error date-form Write a date.",
      "",
      "2 errors, 1 warning, 1 remark.",
    ]);
  });

  test("colours only dress the severity, and only when asked for", () => {
    const coloured = formatText(FOUND, { colour: true });
    expect(coloured).toContain("\u001b[31merreur\u001b[0m");
    expect(coloured).toContain("\u001b[33mavertissement\u001b[0m");
    expect(coloured).toContain("\u001b[36minformation\u001b[0m");
    expect(withoutColours(coloured)).toBe(formatText(FOUND));
  });

  test.each([
    ["fr", "Rien à signaler."],
    ["en", "Nothing to report."],
  ] as const)("when all is well it is said (%s)", (language, sentence) => {
    expect(formatText([], { language })).toBe(sentence);
    expect(formatGithub([], { language })).toBe(sentence);
  });

  test("the most serious ones are shown, and the total is told", () => {
    const lines = formatText(many(301)).split("\n");
    expect(lines.filter((line) => line.startsWith("erreur"))).toHaveLength(100);
    expect(lines.at(-1)).toBe(
      "101 erreurs, 100 avertissements, 100 informations. Seules 100 remarques sur 301 sont montrées, les plus graves.",
    );
    expect(formatText(many(3), { language: "en", limit: 1 }).split("\n")).toEqual([
      "error date-form Write a date.",
      "",
      "1 error, 1 warning, 1 remark. Only 1 of 3 are shown, the most serious ones.",
    ]);
  });

  test("a message is told in the language asked for", () => {
    expect(messageIn(diagnostic(), "fr")).toBe("Écris une date.");
    expect(messageIn(diagnostic(), "en")).toBe("Write a date.");
  });
});

describe("for programs", () => {
  test("all diagnostics and their counts", () => {
    expect(JSON.parse(formatJson(FOUND))).toEqual({
      total: 4,
      counts: { error: 2, warning: 1, info: 1 },
      diagnostics: FOUND,
    });
  });

  test("fewer when asked for, with the same counts", () => {
    expect(JSON.parse(formatJson(many(7), { limit: 2 }))).toMatchObject({
      total: 7,
      counts: { error: 3, warning: 2, info: 2 },
      diagnostics: [{ severity: "error" }, { severity: "error" }],
    });
  });
});

describe("on GitHub", () => {
  test("one command a diagnostic, beside its line", () => {
    expect(formatGithub(FOUND).split("\n")).toEqual([
      `::error file=${MEMBER},line=12,col=5,title=date-form::Écris une date. → 2021-09-01`,
      `::notice file=${STARTUP},line=3,col=1,title=unknown-phase::Écris une date.`,
      `::warning file=${MEMBER},line=3,col=9,title=date-form::Écris une date.`,
      "::error title=date-form::Écris une date.",
      "2 erreurs, 1 avertissement, 1 information.",
    ]);
  });

  test("what ends a property or a command is escaped", () => {
    const [command] = formatGithub([
      diagnostic({
        at: { file: "a,line=1::b:50%\n.md", line: 2 },
        message: "Écris « 100 % »\r\n::error::x",
        suggestion: "\n::set-output name=a::b",
      }),
    ]).split("\n");
    expect(command).toBe(
      "::error file=a%2Cline=1%3A%3Ab%3A50%25%0A.md,line=2,title=date-form::Écris « 100 %25 »%0D%0A::error::x → %0A::set-output name=a::b",
    );
  });
});

describe("whatever stood in a file stays inside its line", () => {
  const anyPart = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom("\u001b", "[2J", "\n", "\r", "\u009b", "\u202e", "::", "%"),
    }),
  );
  const anyDiagnostic = fc.record({
    severity: fc.constantFrom(...SEVERITIES),
    code: anyPart,
    message: anyPart,
    english: anyPart,
    at: fc.record({
      file: fc.constant("a\u001b[31m\n::error::.md"),
      line: fc.nat(),
      column: fc.nat(),
      path: fc.array(anyPart),
    }),
    suggestion: anyPart,
  });

  test("no formatter lets a control character or a sign that turns the reading through", () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic, { maxLength: 4 }), (diagnostics) => {
        const texts = [
          formatText(diagnostics),
          withoutColours(formatText(diagnostics, { colour: true, language: "en" })),
          formatJson(diagnostics),
          formatGithub(diagnostics),
        ];
        for (const text of texts) {
          expect(text.replaceAll("\n", "")).not.toMatch(
            /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
          );
        }
      }),
    );
  });

  test.each([
    ["the bell", "\u0007"],
    ["an escape", "\u001b"],
    ["its eight-bit twin", "\u009b"],
    ["a separator of lines", "\u2028"],
    ["a separator of paragraphs", "\u2029"],
    ["a right-to-left override", "\u202e"],
    ["an isolate", "\u2066"],
    ["an Arabic letter mark", "\u061c"],
    ["a byte order mark", "\ufeff"],
    ["half a sign", "\ud83d"],
  ])("%s is shown by its number", (_title, sign) => {
    const number = `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
    const found = [diagnostic({ suggestion: `a${sign}b` })];
    expect(formatText(found)).toContain(`« a${number}b »`);
    expect(formatGithub(found)).toContain(`→ a${number}b`);
    expect(formatJson(found)).toContain(`"a${number}b"`);
  });

  test("letters, accents and pictures are shown as they are", () => {
    const found = [diagnostic({ suggestion: "e-inspé 👩‍💻 ñ" })];
    expect(formatText(found)).toContain("« e-inspé 👩‍💻 ñ »");
  });

  test("each diagnostic is one line, however it is written", () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic, { minLength: 1, maxLength: 4 }), (diagnostics) => {
        expect(formatText(diagnostics).split("\n")).toHaveLength(diagnostics.length + 2);
        const lines = formatGithub(diagnostics).split("\n");
        expect(lines).toHaveLength(diagnostics.length + 1);
        const commands = lines.filter((line) => /^::(error|warning|notice) file=/.test(line));
        expect(commands).toHaveLength(diagnostics.length);
      }),
    );
  });

  test("JSON says the same to whoever parses it", () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic), (diagnostics) => {
        expect(JSON.parse(formatJson(diagnostics)).diagnostics).toEqual(diagnostics);
      }),
    );
  });
});

function withoutColours(text: string): string {
  return text.replaceAll(/\p{Cc}\[\d+m/gu, "");
}
