import type { Unavailable } from "./entry.ts";

/** Thrown where a store cannot read or erase now; nothing was changed, and it may be asked again. */
export class StoreUnavailable extends Error {
  readonly why: Unavailable;

  constructor(why: Unavailable) {
    super(`The store cannot answer now (${why}): ask again later.`);
    this.name = "StoreUnavailable";
    this.why = why;
  }
}
