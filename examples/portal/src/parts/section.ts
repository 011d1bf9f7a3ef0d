import type { Text } from "@communaute/schemas";
import { html } from "hono/html";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";

/** A part of a page under its own heading; without content there is no section. */
export function section({ say }: PageContext, heading: Text, content: Html | ""): Html | "" {
  return content === ""
    ? ""
    : html`<section>
<h2>${say(heading)}</h2>
${content}
</section>`;
}
