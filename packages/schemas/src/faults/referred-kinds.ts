/** The kinds that other entities refer to. */
const REFERRED_KINDS = [
  "members",
  "startups",
  "incubators",
  "organisations",
  "teams",
  "surveys",
  "waves",
] as const;

/** A kind that other entities refer to. */
export type ReferredKind = (typeof REFERRED_KINDS)[number];

/** One value for each kind that other entities refer to. */
export function byKind<Value>(value: (kind: ReferredKind) => Value): Record<ReferredKind, Value> {
  const entries = REFERRED_KINDS.map((kind) => [kind, value(kind)] as const);
  return Object.fromEntries(entries) as Record<ReferredKind, Value>;
}
