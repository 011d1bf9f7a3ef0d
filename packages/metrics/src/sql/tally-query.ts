/** A row of a result, as any client gives it: whole numbers may be numbers, texts or `bigint`. */
export type Row = Readonly<Record<string, unknown>>;

/** A query that counts in the database, and the tally that its rows make. */
export interface TallyQuery<Tally> {
  sql: string;
  tallyOfRows(rows: Iterable<Row>): Tally;
}

/** A count or a day of a row; one that is no whole number is thrown, as the query cannot have given it. */
export function wholeNumberIn(row: Row, column: string): number {
  const value = numberIn(row, column);
  if (value !== null && Number.isSafeInteger(value)) return value;
  throw new TypeError(
    `Column "${column}" of the result must hold a whole number; got ${typeof row[column]}. Give the rows of the query unchanged.`,
  );
}

/** A number of a row, whatever type the client gives it; `null` for NULL, `NaN` for what is no number. */
export function numberIn(row: Row, column: string): number | null {
  const value = row[column];
  return value === null || value === undefined ? null : Number(value);
}

/** A text of a row; `null` for NULL. */
export function textIn(row: Row, column: string): string | null {
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
}
