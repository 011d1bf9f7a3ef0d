import type { Language } from "@communaute/schemas";

/** All that a command may touch of the world around it. */
export interface Terminal {
  /** Where paths start from. */
  directory: string;
  /** What other programs may read: one text, without its last line break. */
  print: (text: string) => void;
  /** What is for people only. */
  tell: (text: string) => void;
  /** Whether colours are understood. */
  colour: boolean;
  /** Stops what runs until it is stopped. */
  signal: AbortSignal;
  now: () => Date;
  /** The variables of the process. */
  environment: Readonly<Record<string, string | undefined>>;
  /** The version of Node that runs it: `24.21.0`. */
  node: string;
}

/** How a command ended: 0 when all is well, 1 when something has to be mended, 2 when it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Words in one language or the other. */
export type Say = (text: { fr: string; en: string }) => string;

/** Words in a language. */
export function sayIn(language: Language): Say {
  return (text) => text[language];
}
