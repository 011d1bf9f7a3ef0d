import { resolve } from "node:path";
import type { Call, Option } from "../command.ts";
import type { Terminal } from "../terminal.ts";

/** The option that says in which folder the layers are. */
export const ROOT_OPTION: Option = {
  type: "string",
  value: "dossier",
  purpose: {
    fr: "le dossier des couches ; sans elle, celui où l’on est",
    en: "the folder of the layers; else the one where you are",
  },
};

/** The folder of the layers, in full. */
export function rootOf({ option }: Call, { directory }: Terminal): string {
  return resolve(directory, option("root") ?? ".");
}
