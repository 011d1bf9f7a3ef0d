import type { Damage, Sheet } from "../sheet.ts";
import type { Ground, Planting } from "./ground.ts";

/** Ways in which a file comes out of an editor that its author did not mean, line by line. */
export const DAMAGE_PLANTS = {
  "front-matter-missing": damaged((text) => ({
    text: text.slice(text.indexOf("\n---\n") + 5).trimStart() || "Fiche à compléter.\n",
    line: 1,
  })),

  "front-matter-unclosed": damaged((text) => ({ text: text.replace("\n---\n", "\n"), line: 1 })),

  "front-matter-not-a-map": damaged((text) => ({
    text: `---\n- une liste\n- au lieu de clés\n${text.slice(text.indexOf("\n---\n") + 1)}`,
    line: 2,
  })),

  "front-matter-too-large": damaged((text) => ({
    text: text.replace("---\n", `---\nnotes: ${"relire la fiche ".repeat(5000)}fin\n`),
    line: 1,
  })),

  "file-too-large": damaged((text) => ({ text: text + "À relire.\n".repeat(220_000), line: 1 })),

  "duplicate-key": damaged((text, lineOf) => {
    const line = lineOf(["domaine"]);
    return { text: withLine(text, line + 1, lineAt(text, line)), line: line + 1 };
  }),

  "dangerous-key": damaged((text, lineOf) => {
    const line = lineOf(["domaine"]) + 1;
    return { text: withLine(text, line, "__proto__: Design"), line };
  }),

  "several-documents": damaged((text, lineOf) => {
    const line = lineOf(["domaine"]) + 1;
    return { text: withLine(text, line, "--- # suite de la fiche"), line };
  }),

  indentation: ({ lose, random }: Ground): Planting => {
    const blank = random.pick(["\t", "\u00a0\u00a0", " \t"]);
    const sheet = lose();
    sheet.damage = (text, lineOf) => {
      const line = lineOf(["missions", 0, "end"]);
      return { text: withLine(text, line, `${blank}${lineAt(text, line).trim()}`, 1), line };
    };
    return { sheet, path: [] };
  },

  "byte-order-mark": damaged((text) => ({ text: `\ufeff${text}`, line: 1 })),

  utf16: damaged((text) => ({ text: `\ufeff${text}`, line: 1, encoding: "utf16le" })),

  "invalid-utf8": damaged(
    (text) => ({
      text: text.replaceAll("’", "'"),
      line: text.split("\n").findIndex((line) => /[^\0-\x7f]/.test(line)) + 1,
      encoding: "latin1",
    }),
    ({ front }) => /[à-ÿ]/.test(front.fullname),
  ),
};

/** A plant that lets a file be damaged, of a member that nobody will miss. */
function damaged(
  damage: Damage,
  fits?: Parameters<Ground["lose"]>[0],
): (ground: Ground) => Planting {
  return ({ lose }) => {
    const sheet: Sheet = lose(fits);
    sheet.damage = damage;
    return { sheet, path: [] };
  };
}

function lineAt(text: string, line: number): string {
  return text.split("\n")[line - 1] ?? "";
}

/** A text with a line of its own at `line`, in the place of as many as `instead`. */
function withLine(text: string, line: number, added: string, instead = 0): string {
  return text
    .split("\n")
    .toSpliced(line - 1, instead, added)
    .join("\n");
}
