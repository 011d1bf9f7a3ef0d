import type { Diagnostic, Place, Severity, Text } from "@communaute/schemas";
import type { Origin } from "../definition/origin.ts";

/** A fault of a layer: what is wrong at a place that its author wrote. */
export function fault(
  severity: Severity,
  code: string,
  origin: Origin | undefined,
  { fr, en }: Text,
  suggestion?: string,
): Diagnostic {
  return {
    severity,
    code,
    message: fr,
    english: en,
    ...(origin === undefined ? {} : { at: placeOf(origin) }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** An id as messages may repeat it; what could be an address or free words is left out. */
export function shown(id: string): string {
  return /^[\p{L}\p{N}._/-]{1,90}$/u.test(id) ? id : "…";
}

/** A place in one word: `incubateurs/mtes:8`. */
export function written({ layer, line }: Origin): string {
  return `${shown(layer)}:${line}`;
}

function placeOf({ layer, file, line, column }: Origin): Place {
  return { file: file ?? layer, line, column };
}
