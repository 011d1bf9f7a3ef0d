import { resolve } from "node:path";
import { CalendarDate } from "@communaute/schemas";
import { readContent } from "@communaute/sources";
import type { Command } from "../command.ts";
import { FORMAT_OPTION, printedDiagnostics } from "../output/diagnostics.ts";

/** Reads a copy of the content repository and tells all that is wrong with it. */
export const check: Command = {
  name: "check",
  usage: { fr: "[dossier]", en: "[folder]" },
  purpose: {
    fr: "relit un dépôt de contenu et dit ce qui est à corriger",
    en: "reads a content repository and tells what wants mending",
  },
  options: {
    "as-of": {
      type: "string",
      value: "AAAA-MM-JJ",
      purpose: {
        fr: "le jour dont on parle ; sans lui, aujourd’hui",
        en: "the day meant; else today",
      },
    },
    format: FORMAT_OPTION,
  },
  words: [0, 1],
  async run({ words: [folder = "."], option, language, say }, terminal) {
    const asOf = CalendarDate.safeParse(option("as-of") ?? today(terminal.now()));
    if (!asOf.success) {
      terminal.tell(say(NO_DAY));
      return 2;
    }
    const { diagnostics } = await readContent(resolve(terminal.directory, folder), {
      asOf: asOf.data,
      signal: terminal.signal,
    });
    const format = option("format") ?? "text";
    const printed = printedDiagnostics(diagnostics, { format, language, colour: terminal.colour });
    if (printed === undefined) {
      terminal.tell(say(NO_FORMAT));
      return 2;
    }
    terminal.print(printed);
    return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

function today(now: Date): string {
  return new Intl.DateTimeFormat("sv-SE").format(now);
}

const NO_DAY = {
  fr: "--as-of attend un jour qui existe, écrit AAAA-MM-JJ, comme 2026-11-21.",
  en: "--as-of expects a day that exists, written YYYY-MM-DD, such as 2026-11-21.",
};

const NO_FORMAT = {
  fr: "--format attend text, json ou github.",
  en: "--format expects text, json or github.",
};
