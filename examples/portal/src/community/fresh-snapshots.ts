import type { CalendarDate } from "@communaute/schemas";
import { contentState } from "./content-state.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** What to read, the day it is read for, and a clock that counts milliseconds. */
export interface FreshSnapshotsOptions {
  directory: string;
  asOf: CalendarDate;
  now: () => number;
}

/**
 * A function that gives the community as its files are: read at the first call, and again once they have changed.
 *
 * The files are looked at once a second at most, and callers who come while they are being read wait for the same
 * reading. A reading that fails is told to those callers, and tried again at the next call.
 */
export function freshSnapshots(options: FreshSnapshotsOptions): () => Promise<Snapshot> {
  const { directory, asOf, now } = options;
  let reading: Promise<Snapshot> | undefined;
  let state = "";
  let lookedAt = Number.NEGATIVE_INFINITY;

  return () => {
    if (reading === undefined || now() - lookedAt >= MILLISECONDS_BETWEEN_LOOKS) {
      lookedAt = now();
      const current = contentState(directory);
      if (reading === undefined || current !== state) reading = readAgain(current);
    }
    return reading;
  };

  function readAgain(current: string): Promise<Snapshot> {
    state = current;
    const started = readSnapshot(directory, asOf);
    started.catch(() => {
      if (reading === started) reading = undefined;
    });
    return started;
  }
}

const MILLISECONDS_BETWEEN_LOOKS = 1000;
