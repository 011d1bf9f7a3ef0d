import { type FileFaultKind, fileSentences } from "./file-sentences.ts";
import type { Sentence } from "./sentence.ts";
import { type StructureFaultKind, structureSentences } from "./structure-sentences.ts";
import { type TextFaultKind, textSentences } from "./text-sentences.ts";

/** A kind of fault, as fine as the advice that can be given about it; several kinds may share one code. */
export type YamlFaultKind = FileFaultKind | StructureFaultKind | TextFaultKind;

/** Every kind of fault that a YAML text can have, with what is said about it. */
export const yamlSentences: Readonly<Record<YamlFaultKind, Sentence>> = {
  ...fileSentences,
  ...structureSentences,
  ...textSentences,
};
