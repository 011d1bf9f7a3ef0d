import { fileSentences } from "./file-sentences.ts";
import { structureSentences } from "./structure-sentences.ts";
import { textSentences } from "./text-sentences.ts";

/** Every kind of fault that a file can have, with what is said about it. */
export const sentences = { ...fileSentences, ...structureSentences, ...textSentences };
