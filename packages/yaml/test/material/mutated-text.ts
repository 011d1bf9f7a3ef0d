import fc from "fast-check";

/** One change to a text: put a piece in, take some characters out, or move, double or indent a line. */
interface Mutation {
  action: "insert" | "remove" | "double" | "move" | "indent" | "replace";
  at: number;
  piece: string;
  length: number;
}

/** One of the given texts after a few changes that YAML may or may not forgive. */
export function mutatedText(texts: readonly string[], most = 6): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { maxLength: most }))
    .map(([text, mutations]) => mutations.reduce(mutated, text));
}

/** A text made of lines that were never meant to stand together. */
export function shuffledLines(texts: readonly string[], most = 8): fc.Arbitrary<string> {
  const lines = [...new Set(texts.flatMap((text) => text.split("\n").map((line) => line.trim())))];
  const line = fc.tuple(
    fc.constantFrom("", "", "  ", "  ", "    ", "- ", "  - ", " ", "   ", "      "),
    fc.constantFrom(...lines, ...PIECES),
  );
  return fc
    .array(line, { minLength: 1, maxLength: most })
    .map((drawn) => drawn.map(([indent, rest]) => indent + rest).join("\n"));
}

/** Whatever may mean something to YAML, to JavaScript or to a text editor. */
const PIECES: readonly string[] = [
  ..."\n\n\n    :#-?[]{},|>&*!%@`'\"\\\t\r~.0123456789eExnNtTfFaé_+=/",
  ...[": ", " #", "# ", "- ", "? ", "  ", ": \n", "''", '""', "|-", ">-", "|+", "|2", "[]", "{}"],
  ...["\n  ", "\n    ", "\n- ", "\n  - ", "\n\n", "\r\n", "\n b", "\na: b", "\n# c\n", "\n #c\n  "],
  ...["---", "...", "\n---\n", "\n...\n", "%YAML 1.1\n", "<<: a", "&a ", "*a", "!t ", "!!str "],
  ...["null", "true", "False", "0x1F", "0o17", "1e3", ".5", "5.", "-.inf", ".nan", "+1", "1_000"],
  ...["2021-02-30", "2021-9-1", "12:30", "012", "~", "yes", "\\u00e9", "\\x41", "\\n", "\\", "-0"],
  ...[
    "__proto__: a",
    "constructor: a",
    "toString: a",
    "null: a",
    "[a, b]",
    "{a: 1}",
    "a: b",
    "'a'",
  ],
  ..."\u00a0\u2028\u0085\ufeff\u202e\u200b\0\x7f\ud800\u0301",
  "😀",
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  action: fc.constantFrom("insert", "insert", "remove", "double", "move", "indent", "replace"),
  at: fc.nat(2000),
  piece: fc.constantFrom(...PIECES),
  length: fc.integer({ min: 1, max: 4 }),
});

function mutated(text: string, { action, at, piece, length }: Mutation): string {
  const offset = at % (text.length + 1);
  const lines = text.split("\n");
  const row = at % lines.length;
  switch (action) {
    case "insert":
      return text.slice(0, offset) + piece + text.slice(offset);
    case "remove":
      return text.slice(0, offset) + text.slice(offset + length);
    case "replace":
      return text.slice(0, offset) + piece + text.slice(offset + piece.length);
    case "double":
      return lines.toSpliced(row, 0, lines[(row * length) % lines.length] ?? "").join("\n");
    case "move":
      return lines
        .toSpliced(row, 1)
        .toSpliced(length, 0, lines[row] ?? "")
        .join("\n");
    case "indent": {
      const spaces = " ".repeat(length);
      const line = lines[row] ?? "";
      const other = line.startsWith(spaces) && at % 2 ? line.slice(length) : spaces + line;
      return lines.with(row, other).join("\n");
    }
    default:
      return action satisfies never;
  }
}
