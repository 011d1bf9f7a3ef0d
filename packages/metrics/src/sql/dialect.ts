/** The databases that the queries are written for, and tested in. */
export type Dialect = "postgresql" | "sqlite" | "duckdb";

/** The SQL for the number of a day counted from 1970-01-01, of a column of type DATE (ISO text in SQLite). */
export function dayNumberSql(dialect: Dialect, column: string): string {
  switch (dialect) {
    case "postgresql":
      return `(${column} - DATE '1970-01-01')`;
    case "sqlite":
      return `CAST(julianday(${column}) - 2440587.5 AS INTEGER)`;
    case "duckdb":
      return `CAST(${column} - DATE '1970-01-01' AS BIGINT)`;
    default:
      return dialect satisfies never;
  }
}

/** A text as SQL writes it, its quotes doubled. */
export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The name of a column as SQL writes it; only lower-case words joined by `_` are one, anything else is thrown. */
export function quotedName(name: string): string {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(name)) return `"${name}"`;
  throw new RangeError(
    `A column to group by is named in lower case, with digits and "_", such as "domain"; got ${JSON.stringify(name)}. Give it such a name in a view.`,
  );
}

/** A whole number as SQL writes it; anything else is thrown, so that no text can pass for one. */
export function wholeNumberSql(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  throw new RangeError(`A whole number is needed in the query; got ${String(value)}.`);
}
