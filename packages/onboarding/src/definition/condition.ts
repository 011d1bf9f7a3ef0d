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

/** A bound on the length of a mission: `>= 3 mois`. */
export interface MissionLength {
  comparison: ">=" | ">" | "<=" | "<";
  count: number;
  unit: "day" | "week" | "month";
}
