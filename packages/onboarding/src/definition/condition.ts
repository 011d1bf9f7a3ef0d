/**
 * For whom something is meant: all of its keys must hold, and a key holds when one of its values does.
 *
 * An empty condition holds for everybody.
 */
export interface Condition {
  domain?: string[] | undefined;
  status?: string[] | undefined;
  incubator?: string[] | undefined;
  team?: string[] | undefined;
  phase?: string[] | undefined;
  place?: string[] | undefined;
  role?: string[] | undefined;
  /** How long the mission lasts. */
  mission?: MissionLength | undefined;
  /** Whether the person comes back after an absence. */
  returning?: boolean | undefined;
}

/** The keys of a condition that hold when a person has one of their values. */
export const LIST_KEYS = [
  "domain",
  "status",
  "incubator",
  "team",
  "phase",
  "place",
  "role",
] as const;

/** A bound on the length of a mission: `>= 3 mois`. */
export interface MissionLength {
  comparison: ">=" | ">" | "<=" | "<";
  count: number;
  unit: "day" | "week" | "month";
}
