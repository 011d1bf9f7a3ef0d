import { readdirSync, readFileSync } from "node:fs";
import { Hono } from "hono";

/** The files of `<nps-survey>`, read once; no other file has an address. */
export function surveyElement(): Hono {
  const files = readdirSync(ELEMENT, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => SERVED.test(name));
  const scripts = new Map(
    files.map((name) => [name, readFileSync(new URL(name, ELEMENT), "utf8")]),
  );
  return new Hono().get("/nps-survey/*", (context) => {
    const script = scripts.get(context.req.path.slice("/nps-survey/".length));
    if (script === undefined) return context.notFound();
    return context.body(script, 200, { "Content-Type": "text/javascript; charset=utf-8" });
  });
}

/** The script that a page with the element loads; it asks for the others when it needs them. */
export const SURVEY_SCRIPT = "/nps-survey/nps-survey.min.js";

const ELEMENT = new URL(".", import.meta.resolve("@communaute/nps-survey/nps-survey.min.js"));
const SERVED = /^nps-survey(?:\.min|\/[\w-]+)\.js$/;
