import type { Fault } from "./messages/fault.ts";
import { mojibakeFault } from "./mojibake.ts";

/** What is wrong with the characters of a file, whatever they say; nothing for most files, at next to no cost. */
export function textFaults(text: string): Fault[] {
  const mojibake = mojibakeFault(text);
  const mark = text.startsWith("\ufeff");
  return [
    ...(mojibake ? [mojibake] : []),
    ...(mark ? [{ kind: "byte-order-mark", offset: 0 } as const] : []),
  ];
}

/** The first character that turns the reading direction of the fields and is not seen itself. */
export function bidiFault(front: string): Fault | undefined {
  const offset = front.search(/[\u202a-\u202e\u2066-\u2069]/);
  return offset === -1 ? undefined : { kind: "bidi-control", offset };
}
