import type { Finding } from "./fault-class.ts";

/** What was found in two places of one entity; a list is only made when both have something. */
export function joined(one: readonly Finding[], other: readonly Finding[]): readonly Finding[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}
