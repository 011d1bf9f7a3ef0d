import type { Fault } from "./messages/fault.ts";

/**
 * Restores lines of UTF-8 that were read as Mac Roman (`Am√©liorer`) or Windows-1252 (`AmÃ©liorer`) and saved again.
 *
 * Only lines that hold signs nobody types together change, and there only the signs that lead back to valid UTF-8.
 */
export function repairMojibake(text: string): string {
  if (!mayBeDamaged(text)) return text;
  const meant = meanings();
  const repaired = text
    .split("\n")
    .map((line) => repairedLine(line, meant))
    .join("\n");
  return repaired === text ? text : repairMojibake(repaired);
}

/** The first damaged place of a text, with its line restored when that is certain; nothing in a sound text. */
export function mojibakeFault(text: string): Fault | undefined {
  if (!mayBeDamaged(text)) return undefined;
  const lines = text.split("\n");
  const damages = lines.map(damageOffset);
  const row = damages.findIndex((offset) => offset !== -1);
  const line = lines[row];
  if (line === undefined) return undefined;
  const lineStart = lines.slice(0, row).reduce((sum, { length }) => sum + length + 1, 0);
  const repaired = repairMojibake(line);
  return {
    kind: "mojibake",
    offset: lineStart + (damages[row] ?? 0),
    count: damages.filter((offset) => offset !== -1).length,
    ...(repaired === line ? {} : { suggestion: repaired.trim() }),
  };
}

/** An encoding that UTF-8 is mistaken for. */
interface Mistake {
  encoding: string;
  /** What accented letters and French punctuation become, and nothing that anybody types. */
  damage: RegExp;
  /** Whatever starts as such a letter does: damage too, in a line that has some. */
  signs: RegExp;
}

/** A lone `√`, `Ã` or `Â` is a sign like any, and so is the `√π` of mathematicians. */
const MISTAKES: readonly Mistake[] = [
  {
    encoding: "macintosh",
    damage: /√[©®†¢™´¨ßÆØ¥ªº§âÄÅàäáéîô]|‚Ä.|≈[ìí]|¬[´ª†∞]/u,
    signs: /[√¬≈]\P{ASCII}|‚\P{ASCII}{2}|\uf8ff\P{ASCII}{3}/gu,
  },
  {
    encoding: "windows-1252",
    damage: /Ã[©¨ª«§´®¯»¹¢¤¶¼‰ˆŠ‡€ƒŽ”™\u0080-\u009f]|â€.|Å[“’]|Â[«»°©\u00a0]/u,
    signs: /[ÃÂÅ]\P{ASCII}|â\P{ASCII}{2}|ð\P{ASCII}{3}/gu,
  },
];

/** Whether any of the leading signs occurs: native searches, all that a sound text costs. */
function mayBeDamaged(text: string): boolean {
  for (const lead of LEADS) if (text.includes(lead)) return true;
  return false;
}

const LEADS = ["√", "‚Ä", "≈", "¬", "Ã", "â€", "Å", "Â"];

function damageOffset(line: string): number {
  const offsets = MISTAKES.map(({ damage }) => line.search(damage)).filter((at) => at !== -1);
  return offsets.length === 0 ? -1 : Math.min(...offsets);
}

type Meaning = (signs: string, encoding: string) => string | undefined;

function repairedLine(line: string, meant: Meaning): string {
  return MISTAKES.reduce(
    (text, { encoding, damage, signs }) =>
      damage.test(text) ? text.replace(signs, (each) => meant(each, encoding) ?? each) : text,
    line,
  );
}

/** What signs mean, each worked out once for a text: damage repeats the same few letters. */
function meanings(): Meaning {
  const known = new Map<string, string | undefined>();
  return (signs, encoding) => {
    const name = encoding + signs;
    if (!known.has(name)) known.set(name, meantText(signs, encoding));
    return known.get(name);
  };
}

/** The text whose UTF-8 bytes read as this one in an encoding, if any. */
function meantText(text: string, encoding: string): string | undefined {
  const codes = codesOf(encoding);
  const bytes = Array.from(text, (sign) => codes.get(sign) ?? -1);
  if (bytes.includes(-1)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

const knownCodes = new Map<string, Map<string, number>>();

/** Which byte each sign of an encoding stands for; worked out when the first damage is met. */
function codesOf(encoding: string): Map<string, number> {
  const known = knownCodes.get(encoding);
  if (known) return known;
  const bytes = Uint8Array.from({ length: 256 }, (_, code) => code);
  const signs = new TextDecoder(encoding).decode(bytes);
  const codes = new Map(Array.from(signs, (sign, code) => [sign, code]));
  knownCodes.set(encoding, codes);
  return codes;
}
