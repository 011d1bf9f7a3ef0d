import { html } from "hono/html";
import type { Html } from "../layout/html.ts";

/**
 * A small line through values over time, for the eye only: the table beside it tells the same.
 *
 * A value that is not shown breaks the line, and values that are all the same lie halfway. Fewer than two values draw nothing.
 */
export function sparkline(values: readonly (number | null)[]): Html | "" {
  const shown = values.filter((value) => value !== null);
  if (shown.length < 2) return "";
  const low = Math.min(...shown);
  const span = Math.max(...shown) - low;
  const x = (index: number) => MARGIN + (index * (WIDTH - 2 * MARGIN)) / (values.length - 1);
  const part = (value: number) => (span === 0 ? 0.5 : (value - low) / span);
  const y = (value: number) => HEIGHT - MARGIN - part(value) * (HEIGHT - 2 * MARGIN);
  const points = values.map((value, index) =>
    value === null ? null : `${x(index).toFixed(1)},${y(value).toFixed(1)}`,
  );
  return html`<svg class="sparkline" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" focusable="false">
${runs(points).map((run) => html`<polyline points="${run.join(" ")}"/>`)}
${points.filter((point) => point !== null).map((point) => dot(point))}
</svg>`;
}

const WIDTH = 320;
const HEIGHT = 72;
const MARGIN = 6;

function dot(point: string): Html {
  const [x, y] = point.split(",");
  return html`<circle cx="${x}" cy="${y}" r="3"/>`;
}

/** The stretches without a gap. */
function runs(points: readonly (string | null)[]): string[][] {
  const found: string[][] = [[]];
  for (const point of points) {
    if (point === null) found.push([]);
    else found.at(-1)?.push(point);
  }
  return found.filter(({ length }) => length > 1);
}
