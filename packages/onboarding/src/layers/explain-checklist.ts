import type { Checklist } from "../definition/checklist.ts";
import type { Item } from "../definition/item.ts";
import type { Origin } from "../definition/origin.ts";
import type { Words } from "../definition/words.ts";
import { everyItem } from "./every-item.ts";

/** In which language a list is explained. */
export interface ExplainOptions {
  /** @defaultValue `fr` */
  language?: "fr" | "en" | undefined;
}

/**
 * Tells, line by line, where each item of a list comes from, who changed which of its fields, and who took it away.
 *
 * Parts stand one step further in than their item. An empty list gives an empty text.
 */
export function explainChecklist(
  checklist: Checklist,
  { language = "fr" }: ExplainOptions = {},
): string {
  const rows = everyItem(checklist);
  const width = Math.max(0, ...rows.map(({ item, parent }) => item.id.length + (parent ? 2 : 0)));
  const lines = checklist.sections.flatMap((section) => [
    wordsIn(section.title, language),
    ...section.items.flatMap((item) => [
      line(item, "", width, language),
      ...item.items.map((part) => line(part, "  ", width, language)),
    ]),
  ]);
  return lines.join("\n");
}

function line(item: Item, indent: string, width: number, language: "fr" | "en"): string {
  const mark = item.removed ? "✗" : "☐";
  const id = item.id.padEnd(width - indent.length);
  const parts = [
    `  ${indent}${mark} ${id}  ← ${place(item.origin)}`,
    ...changes(item, language),
    ...removal(item, language),
  ];
  return parts.join("  ");
}

function changes({ log }: Item, language: "fr" | "en"): string[] {
  if (log.length === 0) return [];
  const written = log.map((write) => `${write.field}@${place(write)}`).join(", ");
  return [`${CHANGED[language]}: ${written}`];
}

function removal({ removed }: Item, language: "fr" | "en"): string[] {
  if (removed === undefined) return [];
  const because = removed.because === undefined ? "" : ` (${removed.because})`;
  return [`${REMOVED_BY[language]} ${place(removed)}${because}`];
}

function place({ layer, line }: Origin): string {
  return `${layer}:${line}`;
}

function wordsIn(words: Words, language: string): string {
  return words[language] ?? words.fr;
}

const CHANGED = { fr: "modifié", en: "changed" };
const REMOVED_BY = { fr: "retiré par", en: "removed by" };
