import { z } from "zod";

/** Text in which the five characters that HTML reserves are written as entities: `d&#39;abord`. */
export const HtmlEscaped = z.codec(z.string(), z.string(), {
  // In one pass, so that `&amp;lt;` is the text `&lt;`.
  decode: (html) => html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => PLAIN[entity] ?? entity),
  encode: (text) => text.replace(/[&<>"']/g, (character) => ESCAPED[character] ?? character),
});

const ESCAPED: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const PLAIN = Object.fromEntries(Object.entries(ESCAPED).map(([plain, entity]) => [entity, plain]));
