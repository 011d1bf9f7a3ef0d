import type { RefusalCode } from "./refusals.ts";

export const OPEN = 0;
export const DONE = 1;
export const NOT_APPLICABLE = 2;

export const DECLARED = 1;
export const ATTESTED = 2;
export const AUTOMATIC = 3;

/** Of no event. */
export const NONE = -1;

/** Reasons to look at a tick again, by number; 0 is none. */
export const TO_CONFIRM = [undefined, "older-revision", "split", "attestation"] as const;
export const OLDER_REVISION = 1;
export const SPLIT = 2;
export const ATTESTATION = 3;

/** What the log says of each item, in columns by register; events are named by their place in it. */
export interface Registers {
  status: Uint8Array;
  how: Uint8Array;
  /** The event that brought the status about; `NONE` when nobody ever spoke of it. */
  settled: Int32Array;
  /** What the person concerned declared, and still stands. */
  declared: Int32Array;
  /** The last event of all. */
  last: Int32Array;
  /** By event, the one of the same register before it. */
  earlier: number[];
  /** The last one that was followed, remarks and putting off apart. */
  said: Int32Array;
  snoozed: Int32Array;
  /** The event that the author of the last one had not seen, and that said something else. */
  unseen: Int32Array;
  toConfirm: Uint8Array;
  comments: Note[];
  refused: (Note & { because: RefusalCode })[];
}

/** An event that is kept besides. */
export interface Note {
  register: number;
  event: number;
}

/** How something came to be done whose parts came to be so in these ways; 0 of none. */
export function leastSure(hows: readonly number[]): number {
  return hows.length === 0 ? 0 : Math.min(...hows);
}

/** Registers for as many items, to be cleared before they are used. */
export function registersFor(size: number): Registers {
  const events = () => new Int32Array(size);
  return {
    status: new Uint8Array(size),
    how: new Uint8Array(size),
    settled: events(),
    declared: events(),
    last: events(),
    earlier: [],
    said: events(),
    snoozed: events(),
    unseen: events(),
    toConfirm: new Uint8Array(size),
    comments: [],
    refused: [],
  };
}

/** The same registers, in which nothing has been said. */
export function cleared(registers: Registers): Registers {
  const { status, how, settled, declared, last, said, snoozed, unseen, toConfirm } = registers;
  for (const column of [status, how, toConfirm]) column.fill(0);
  for (const column of [settled, declared, last, said, snoozed, unseen]) column.fill(NONE);
  registers.comments = [];
  registers.refused = [];
  return registers;
}
