import type { html } from "hono/html";

/** A piece of a page. Whatever text it was made with is escaped. */
export type Html = ReturnType<typeof html>;
