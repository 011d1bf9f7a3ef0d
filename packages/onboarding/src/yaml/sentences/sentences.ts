import { itemSentences } from "./item-sentences.ts";
import { layerSentences } from "./layer-sentences.ts";
import { linkSentences } from "./link-sentences.ts";
import type { Sentence } from "./sentence.ts";
import { shapeSentences } from "./shape-sentences.ts";

const all = { ...shapeSentences, ...layerSentences, ...itemSentences, ...linkSentences };

/** One kind of fault that a checklist's file may have. */
export type SentenceName = keyof typeof all;

/** How each fault of a checklist's file is told, in French and in English. */
export const sentences: Readonly<Record<SentenceName, Sentence>> = all;
