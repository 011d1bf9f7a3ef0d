import type { Fault } from "./messages/fault.ts";
import { mojibakeFault } from "./mojibake.ts";

/** What is wrong with the characters of a file, whatever they say; nothing for most files, at next to no cost. */
export function textFaults(text: string): readonly Fault[] {
  const mojibake = mojibakeFault(text);
  const mark = text.startsWith("\ufeff");
  return mojibake === undefined && !mark
    ? NONE
    : [
        ...(mojibake ? [mojibake] : []),
        ...(mark ? [{ kind: "byte-order-mark", offset: 0 } as const] : []),
      ];
}

const NONE: readonly Fault[] = [];

/** The first character of the fields that turns the reading direction and is not seen itself. */
export function bidiFault(front: string): Fault | undefined {
  const offset = front.search(/[\u202a-\u202e\u2066-\u2069]/);
  return offset === -1 ? undefined : { kind: "bidi-control", offset };
}

/** The first character that YAML forbids, or carriage return that ends no line: readers disagree about both. */
export function controlFault(front: string): Fault | undefined {
  const offset = front.search(CONTROL);
  if (offset === -1) return undefined;
  return { kind: front.charAt(offset) === "\0" ? "nul-character" : "control-character", offset };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/;
