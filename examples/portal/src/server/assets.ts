import { readFileSync } from "node:fs";
import { Hono } from "hono";

/** The style sheet and the icon, read once. */
export function assets(): Hono {
  const app = new Hono();
  for (const { path, file, type } of FILES) {
    const text = readFileSync(new URL(`../assets/${file}`, import.meta.url), "utf8");
    app.get(path, (context) => context.body(text, 200, { "Content-Type": type }));
  }
  return app;
}

const FILES = [
  { path: "/style.css", file: "style.css", type: "text/css; charset=utf-8" },
  { path: "/icon.svg", file: "icon.svg", type: "image/svg+xml" },
];
