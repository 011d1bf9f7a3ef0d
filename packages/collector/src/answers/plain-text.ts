import { z } from "zod";

/**
 * A text that people wrote: in NFC, without control characters other than line feeds and tabs, nor those that turn the
 * direction of writing; trimmed. NUL and broken characters are refused. The length counts characters, not bytes.
 */
export function PlainText(mostCharacters: number) {
  return z
    .string()
    .refine((text) => !text.includes("\0") && text.isWellFormed())
    .transform((text) => text.normalize("NFC").replace(UNWRITTEN, "").trim())
    .refine((text) => charactersIn(text) <= mostCharacters)
    .meta({ maxLength: mostCharacters });
}

function charactersIn(text: string): number {
  let characters = 0;
  for (const _ of text) characters++;
  return characters;
}

const UNWRITTEN = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
