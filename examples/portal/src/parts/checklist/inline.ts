import type { Inline } from "@communaute/onboarding/outputs";
import { html } from "hono/html";
import type { Html } from "../../layout/html.ts";

/** Words of a list with what is stressed in them; whatever they contain, nothing becomes markup that is not ours. */
export function inline(words: readonly Inline[]): Html {
  return html`${words.map(piece)}`;
}

function piece(word: Inline): Html {
  switch (word.kind) {
    case "text":
      return html`${word.text}`;
    case "code":
      return html`<code>${word.text}</code>`;
    case "emphasis":
      return html`<em>${inline(word.children)}</em>`;
    case "strong":
      return html`<strong>${inline(word.children)}</strong>`;
    case "link":
      return html`<a href="${word.href}">${inline(word.children)}</a>`;
  }
}
