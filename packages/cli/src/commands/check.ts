import { resolve } from "node:path";
import { readContent } from "@communaute/sources";
import type { Command } from "../command.ts";
import { FORMAT_OPTION, isFormat, NO_FORMAT, printedDiagnostics } from "../output/diagnostics.ts";
import { AS_OF_OPTION, todayOf } from "../today.ts";

/** Reads a copy of the content repository and tells all that is wrong with it. */
export const check: Command = {
  name: "check",
  usage: { fr: "[dossier]", en: "[folder]" },
  purpose: {
    fr: "relit un dépôt de contenu et dit ce qui est à corriger",
    en: "reads a content repository and tells what wants mending",
  },
  options: {
    "as-of": AS_OF_OPTION,
    format: FORMAT_OPTION,
  },
  words: [0, 1],
  async run(call, terminal) {
    const {
      words: [folder = "."],
      option,
      language,
      say,
    } = call;
    const asOf = todayOf(call, terminal);
    if (typeof asOf === "object") {
      terminal.tell(say(asOf.fault));
      return 2;
    }
    const format = option("format") ?? "text";
    if (!isFormat(format)) {
      terminal.tell(say(NO_FORMAT));
      return 2;
    }
    const { diagnostics } = await readContent(resolve(terminal.directory, folder), {
      asOf,
      signal: terminal.signal,
    });
    terminal.print(printedDiagnostics(diagnostics, { format, language, colour: terminal.colour }));
    return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};
