import { readFileSync } from "node:fs";
import { Hono } from "hono";

/** The style sheet and the icon, read once. */
export function assets(): Hono {
  const style = STYLE.map((name) => asset(`style/${name}.css`)).join("\n");
  const icon = asset("icon.svg");
  return new Hono()
    .get("/style.css", ({ body }) =>
      body(style, 200, { "Content-Type": "text/css; charset=utf-8" }),
    )
    .get("/icon.svg", ({ body }) => body(icon, 200, { "Content-Type": "image/svg+xml" }));
}

/** The parts of the style sheet, in the order in which they count. */
const STYLE = [
  "base",
  "around",
  "numbers",
  "facts",
  "tables",
  "forms",
  "faults",
  "media",
  "measures",
  "checklist",
  "survey",
];

function asset(name: string): string {
  return readFileSync(new URL(`../assets/${name}`, import.meta.url), "utf8");
}
