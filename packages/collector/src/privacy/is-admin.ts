import { createHash, timingSafeEqual } from "node:crypto";
import type { Incoming } from "../exchange.ts";

/** Whether a request carries the administration token; nobody does where none was set. */
export function isAdmin(incoming: Incoming, adminToken: string | undefined): boolean {
  const given = /^Bearer (\S+)$/.exec(incoming.header("authorization") ?? "")?.[1];
  if (!adminToken || !given) return false;
  return timingSafeEqual(digestOf(given), digestOf(adminToken));
}

function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
