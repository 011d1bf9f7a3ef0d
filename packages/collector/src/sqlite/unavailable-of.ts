import type { Unavailable } from "../store/entry.ts";

/** Why SQLite could not write: no room left, or anything else that may pass; an error of ours is thrown on. */
export function unavailableOf(error: unknown): Unavailable {
  const code = (error as { errcode?: unknown }).errcode;
  if (typeof code !== "number") throw error;
  const primary = code & 0xff;
  if (primary === SQLITE_FULL || code === SQLITE_IOERR_WRITE) return "full";
  return "away";
}

const SQLITE_FULL = 13;
const SQLITE_IOERR_WRITE = 778;
