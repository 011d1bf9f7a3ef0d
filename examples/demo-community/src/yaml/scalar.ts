import type { WritingStyle } from "../sheet.ts";

/** A text or number on one line, as YAML: without quotes where it can do without, as people write it. */
export function scalar(value: unknown, { quote }: Pick<WritingStyle, "quote">): string {
  if (typeof value !== "string") return String(value);
  if (isPlain(value)) return value;
  const singleQuotes = quote === "'" && !/[\n\t]/.test(value);
  return singleQuotes ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

/** Whether a text needs no quotes: YAML reads it back as this very text. */
export function isPlain(text: string): boolean {
  return (
    text !== "" &&
    text === text.trim() &&
    !/^[-?:,[\]{}#&*!|>'"%@`]/.test(text) &&
    !/: |:$| #|[\n\t]/.test(text) &&
    !/^(~|null|true|false|yes|no|on|off|[-+.]?[\d.]+(e[-+]?\d+)?|0[xo][\da-f]+|\.(inf|nan))$/i.test(
      text,
    )
  );
}
