import { fileSentences } from "./file-sentences.ts";
import { structureSentences } from "./structure-sentences.ts";
import { textSentences } from "./text-sentences.ts";

/** Every kind of fault that a YAML text can have, with what is said about it. */
export const yamlSentences = { ...fileSentences, ...structureSentences, ...textSentences };
