import { resolve } from "node:path";
import { checkAll, type LayerCheck } from "@communaute/onboarding/files";
import type { Diagnostic } from "@communaute/schemas";
import { mendFiles } from "../../checklist/mend-files.ts";
import type { Command } from "../../command.ts";
import {
  FORMAT_OPTION,
  isFormat,
  NO_FORMAT,
  printedDiagnostics,
} from "../../output/diagnostics.ts";

/** Reads every layer of a folder and tells what is wrong, and whose lists that breaks. */
export const checklistCheck: Command = {
  name: "checklist check",
  usage: { fr: "[dossier]", en: "[folder]" },
  purpose: {
    fr: "relit toutes les couches d’un dossier, et dit quelles listes ne tiennent plus",
    en: "reads all layers of a folder, and tells which lists no longer hold",
  },
  options: {
    format: FORMAT_OPTION,
    fix: {
      type: "boolean",
      purpose: {
        fr: "corrige d’abord ce qui l’est à coup sûr, comme des guillemets oubliés",
        en: "first mends what is certain, such as forgotten quotes",
      },
    },
  },
  words: [0, 1],
  run({ words: [folder = "."], option, has, language, say }, terminal) {
    const root = resolve(terminal.directory, folder);
    const format = option("format") ?? "text";
    if (!isFormat(format)) {
      terminal.tell(say(NO_FORMAT));
      return 2;
    }
    if (has("fix")) {
      for (const { file, fixes } of mendFiles(root)) terminal.tell(say(mended(file, fixes)));
    }
    const checks = checkAll(root);
    if (checks.length === 0) {
      terminal.tell(say(NO_LAYER));
      return 2;
    }
    const diagnostics = distinct(checks);
    terminal.print(printedDiagnostics(diagnostics, { format, language, colour: terminal.colour }));
    const broken = checks.filter(({ breaks }) => breaks);
    if (broken.length > 0) terminal.tell(say(breaking(broken, checks.length)));
    return broken.length > 0 ? 1 : 0;
  },
};

/** What several lists have in common is told once. */
function distinct(checks: readonly LayerCheck[]): Diagnostic[] {
  const all = checks.flatMap(({ diagnostics }) => diagnostics);
  return [
    ...new Map(all.map((one) => [JSON.stringify([one.code, one.at, one.message]), one])).values(),
  ];
}

function mended(file: string, fixes: number) {
  return {
    fr: `${file} : ${fixes} correction${fixes > 1 ? "s" : ""}`,
    en: `${file}: ${fixes} fix${fixes > 1 ? "es" : ""}`,
  };
}

function breaking(broken: readonly LayerCheck[], total: number) {
  const names = broken.map(({ layer, name }) => (name ? `${layer} (${name})` : layer)).join(", ");
  return {
    fr: `\nListes qui ne tiennent plus, ${broken.length} sur ${total} : ${names}`,
    en: `\nLists that no longer hold, ${broken.length} of ${total}: ${names}`,
  };
}

const NO_LAYER = {
  fr: "Ce dossier ne contient aucune couche : donne celui où se trouvent les fichiers .yml.",
  en: "This folder holds no layer: give the one where the .yml files are.",
};
