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
  /** Of all columns of bytes, and of all columns of events: what they are cleared by at one go. */
  bytes: Uint8Array;
  places: Int32Array;
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
  const bytes = new Uint8Array(3 * size);
  const places = new Int32Array(6 * size);
  const byte = (column: number) => bytes.subarray(column * size, (column + 1) * size);
  const event = (column: number) => places.subarray(column * size, (column + 1) * size);
  return {
    bytes,
    places,
    status: byte(0),
    how: byte(1),
    toConfirm: byte(2),
    settled: event(0),
    declared: event(1),
    last: event(2),
    said: event(3),
    snoozed: event(4),
    unseen: event(5),
    earlier: [],
    comments: [],
    refused: [],
  };
}

/** The same registers, in which nothing has been said. */
export function cleared(registers: Registers): Registers {
  registers.bytes.fill(0);
  registers.places.fill(NONE);
  if (registers.comments.length > 0) registers.comments = [];
  if (registers.refused.length > 0) registers.refused = [];
  return registers;
}
