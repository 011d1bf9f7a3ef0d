import type { CalendarDate } from "@communaute/schemas";
import { html } from "hono/html";
import { longDate } from "../language/long-date.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";

/** A day in words that machines can read as well; no day gives nothing. */
export function day({ language }: PageContext, date: CalendarDate | undefined): Html | "" {
  if (date === undefined) return "";
  return html`<time datetime="${date}">${longDate(date, language)}</time>`;
}
