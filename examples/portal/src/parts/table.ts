import { html } from "hono/html";
import type { Html } from "../layout/html.ts";

/** A column: its heading, and what it shows of a row. The first column names the row. */
export interface Column<Row> {
  heading: string;
  cell: (row: Row) => Html | string;
}

/**
 * A table with a caption. Without rows it is nothing at all.
 *
 * Where there is little room the style sheet shows each row as a card; the roles keep it a table for those who listen.
 */
export function table<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Html | "" {
  if (rows.length === 0) return "";
  const headings = columns.map(
    ({ heading }) => html`<th scope="col" role="columnheader">${heading}</th>`,
  );
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${headings}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => html`<tr role="row">${columns.map((column, index) => cell(column, row, index))}</tr>\n`)}</tbody>
</table>`;
}

function cell<Row>(column: Column<Row>, row: Row, index: number): Html {
  const { heading } = column;
  const content = html`<div>${column.cell(row)}</div>`;
  return index === 0
    ? html`<th scope="row" role="rowheader" data-heading="${heading}">${content}</th>`
    : html`<td role="cell" data-heading="${heading}">${content}</td>`;
}
