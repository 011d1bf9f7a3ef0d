import { html } from "hono/html";
import type { Html } from "../layout/html.ts";

/** An address as a link if a browser may follow it safely, that is `http` or `https`; any other as the text it is. */
export function webAddress(address: string | undefined): Html | "" {
  if (address === undefined || address.trim() === "") return "";
  const isWeb = /^https?:\/\//i.test(address) && URL.canParse(address);
  return isWeb
    ? html`<a href="${address}" rel="noreferrer">${address}</a>`
    : html`<span>${address}</span>`;
}
