import type { Dialect, Row } from "../../../src/sql/index.ts";

/** A database of a test, empty at first, and gone once closed. */
export interface Engine {
  dialect: Dialect;
  /** Runs statements separated by `;`. */
  run(sql: string): Promise<void>;
  rowsOf(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}
