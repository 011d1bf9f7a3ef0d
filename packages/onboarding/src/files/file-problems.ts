import type { Diagnostic, Text } from "@communaute/schemas";
import { MOST_BYTES } from "./layer-files.ts";
import type { TextInside } from "./text-inside.ts";

/** Why the file of a layer is not read. */
export type FileProblem = Extract<TextInside, { problem: string }>["problem"];

/** Tells why the file of a layer was not read. */
export function fileProblem(problem: FileProblem, file: string): Diagnostic {
  const { code, text } = PROBLEMS[problem];
  return { severity: "error", code, message: text.fr, english: text.en, at: { file } };
}

/** Tells that a layer has two files, of which only the first is read. */
export function twoFiles(first: string, second: string): Diagnostic {
  return {
    severity: "error",
    code: "layer-in-two-files",
    message: `« ${first} » et « ${second} » sont la même couche. Garde un seul des deux fichiers.`,
    english: `“${first}” and “${second}” are the same layer. Keep only one of the two files.`,
    at: { file: second },
  };
}

const PROBLEMS: Record<FileProblem, { code: string; text: Text }> = {
  link: {
    code: "layer-is-link",
    text: {
      fr: "Ce fichier, ou un dossier qui y mène, est un lien : il pourrait mener n’importe où, il n’est pas suivi. Mets le fichier lui-même à sa place.",
      en: "This file, or a folder that leads to it, is a link: it could lead anywhere, and is not followed. Put the file itself in its place.",
    },
  },
  unreadable: {
    code: "layer-unreadable",
    text: {
      fr: "Ce fichier ne se laisse pas ouvrir. Vérifie que c’est bien un fichier, et ses droits d’accès.",
      en: "This file cannot be opened. Check that it is a file, and its access rights.",
    },
  },
  "too-large": {
    code: "layer-too-large",
    text: {
      fr: `Ce fichier dépasse ${MOST_BYTES / 1024} Kio. Partage-le en plusieurs couches.`,
      en: `This file is larger than ${MOST_BYTES / 1024} KiB. Split it into several layers.`,
    },
  },
};
