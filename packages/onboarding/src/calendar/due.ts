/** Where a due date goes that falls on a closed day: on to the next working day, back, or nowhere. */
export type Roll = "next" | "previous" | "none";

/** What a due date is counted in; a week is seven days, a month ends where its days end. */
export type DueUnit = "day" | "working-day" | "week" | "month";

/**
 * When something is due, counted from a day that each person has their own of.
 *
 * @example
 * { from: "depart", days: -7, unit: "working-day" } // seven working days before leaving
 */
export interface Due {
  /** The name of an anchor, as `arrivee`, `depart`, `annonce`; with `item`, the id of an item. */
  from: string;
  /** How many units after `from`; negative: before. A whole number. */
  days: number;
  unit: DueUnit;
  /**
   * Where it goes when it falls on a closed day.
   *
   * @defaultValue `previous` on or before the anchor `depart`, else `next`
   */
  roll?: Roll | undefined;
  /** Whether `from` is an item, whose day is the one on which it was done. */
  item?: boolean | undefined;
}
