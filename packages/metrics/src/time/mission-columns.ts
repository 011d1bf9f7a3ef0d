/** Missions as columns, a row each: any number for the person, days since 1970-01-01, `OPEN_END` without an end. */
export interface MissionColumns {
  person: Int32Array;
  start: Int32Array;
  end: Int32Array;
}
