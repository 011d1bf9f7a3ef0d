import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { isDocument } from "./any-document.ts";
import { nestedRead } from "./nested-document.ts";

/** What a quick reader says of a value that it leaves to its schema. */
export const UNSURE = Symbol("unsure");

/** Reads a value, or says that it is not sure. */
export type QuickReader = (value: unknown) => unknown;

/**
 * Reads the most ordinary values just as `schema` would, many times faster; of all others it is not sure.
 *
 * Nearly all of what a community writes is plain text, lists of it, days and nested documents.
 */
export function quickReader(schema: z.core.$ZodType): QuickReader {
  const nested = nestedRead(schema);
  if (nested) return (value) => (isDocument(value) ? (nested(value) ?? UNSURE) : UNSURE);
  if (schema === CalendarDate) return quickDay;
  if (schema instanceof z.ZodString && isAnyText(schema)) return quickText;
  if (schema instanceof z.ZodBoolean) return quickBoolean;
  if (schema instanceof z.ZodArray && !schema.def.checks?.length) return quickList(schema.element);
  return () => UNSURE;
}

function isAnyText({ def }: z.ZodString): boolean {
  return (def.checks ?? []).every((check) => {
    const { check: name, minimum } = check._zod.def as { check: string; minimum?: number };
    return name === "min_length" && minimum === 1;
  });
}

function quickText(value: unknown): unknown {
  return typeof value === "string" && value !== "" ? value : UNSURE;
}

function quickBoolean(value: unknown): unknown {
  return typeof value === "boolean" ? value : UNSURE;
}

/** Sure of all days that every year has. */
function quickDay(value: unknown): unknown {
  return typeof value === "string" && EVERY_YEAR.test(value) ? value : UNSURE;
}

const EVERY_YEAR =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;

function quickList(item: z.core.$ZodType): QuickReader {
  const readItem = quickReader(item);
  return (value) => {
    if (!Array.isArray(value)) return UNSURE;
    // A copy is as long as the list; one that grows by a push at a time would hold room for many more.
    const items: unknown[] = value.slice();
    for (let index = 0; index < items.length; index += 1) {
      const read = readItem(items[index]);
      if (read === UNSURE) return UNSURE;
      items[index] = read;
    }
    return items;
  };
}
