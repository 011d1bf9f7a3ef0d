import type { AnswerEntry, Entry, Part } from "../store/entry.ts";
import { hex } from "../store/hex.ts";

/** Entries as one text; bytes in hexadecimal. */
export function packed(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map((entry) => (entry.kind === "count" ? entry : written(entry))));
}

/** The entries of such a text. */
export function unpacked(text: string): Entry[] {
  const entries = JSON.parse(text) as (
    | ReturnType<typeof written>
    | Extract<Entry, { kind: "count" }>
  )[];
  return entries.map((entry) => (entry.kind === "count" ? entry : read(entry)));
}

function written({ receiptKey, fingerprint, row, choices, comments, ...rest }: AnswerEntry) {
  return {
    ...rest,
    receiptKey: hex(receiptKey),
    fingerprint: hex(fingerprint),
    row: row && { ...row, key: hex(row.key) },
    choices: choices.map(writtenPart),
    comments: comments.map(writtenPart),
  };
}

function read({
  receiptKey,
  fingerprint,
  row,
  choices,
  comments,
  ...rest
}: ReturnType<typeof written>): AnswerEntry {
  return {
    ...rest,
    receiptKey: Buffer.from(receiptKey, "hex"),
    fingerprint: Buffer.from(fingerprint, "hex"),
    row: row && { ...row, key: Buffer.from(row.key, "hex") },
    choices: choices.map(readPart),
    comments: comments.map(readPart),
  };
}

function writtenPart({ key, ...rest }: Part) {
  return { ...rest, key: hex(key) };
}

function readPart({ key, ...rest }: ReturnType<typeof writtenPart>): Part {
  return { ...rest, key: Buffer.from(key, "hex") };
}
