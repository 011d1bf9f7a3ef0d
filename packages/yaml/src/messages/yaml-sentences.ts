import { fileSentences } from "./file-sentences.ts";
import type { Sentence } from "./sentence.ts";
import { structureSentences } from "./structure-sentences.ts";
import { textSentences } from "./text-sentences.ts";
import type { YamlFaultKind } from "./yaml-fault-kind.ts";

/** Every kind of fault that a YAML text can have, with what is said about it. */
export const yamlSentences: Readonly<Record<YamlFaultKind, Sentence>> = {
  ...fileSentences,
  ...structureSentences,
  ...textSentences,
};
