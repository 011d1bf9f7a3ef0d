import type { Unavailable } from "../store/entry.ts";

/** Why PostgreSQL could not do it: no room on its disk, or out of reach for now. */
export function unavailableOf(error: unknown): Unavailable {
  return (error as { code?: unknown }).code === DISK_FULL ? "full" : "away";
}

const DISK_FULL = "53100";
