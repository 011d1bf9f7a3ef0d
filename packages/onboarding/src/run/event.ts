import type { Role } from "../definition/role.ts";

/** What can be said about an item of a run. */
export type Verb =
  | "done"
  | "undone"
  | "notApplicable"
  | "snooze"
  | "attest"
  | "revoke"
  | "comment"
  | "auto";

/** Who says it, and in which quality; a rule speaks for data. */
export interface Author {
  id: string;
  as: Role | "rule";
}

/** Something shown for a tick: an address, a text, or the name of a fact. */
export interface Evidence {
  kind: "url" | "text" | "fact";
  value: string;
}

/** What is said about an item, before the store has given it its place in the log. */
export interface NewEvent {
  /** Made by whoever says it, so that saying it twice is saying it once. */
  id: string;
  run: string;
  /** The item's id as known when it was written; never rewritten. */
  item: string;
  verb: Verb;
  by: Author;
  /** The server's instant, ISO 8601 in UTC. */
  at: string;
  /** The last `seq` of this item that its author had seen. */
  base?: number | undefined;
  /** When it was said without a network, by the author's clock; only shown. */
  claimedAt?: string | undefined;
  evidence?: Evidence | undefined;
  /** Why it does not apply, or what is remarked. */
  reason?: string | undefined;
  /** The day until which it is put off. */
  until?: string | undefined;
  /** The fingerprint of the checklist that its author saw. */
  defs: string;
}

/** An entry of the log. */
export interface RunEvent extends NewEvent {
  /** Rises by the order in which the store took events in, within their run. */
  seq: number;
}
