import type { BrowserContextOptions } from "playwright";

/** How a page looks around the element. */
export interface Look {
  name: string;
  head: string;
  /** What the page's root element says. */
  root: string;
  options: BrowserContextOptions;
}

const DSFR = `<link rel="stylesheet" href="/dsfr/dsfr.min.css">`;
const both = `<style>:root{color-scheme:light dark;background:Canvas;color:CanvasText}</style>`;

/** The looks that every state must be right in. */
export const LOOKS: readonly Look[] = [
  { name: "neutral light", head: both, root: "", options: { colorScheme: "light" } },
  { name: "neutral dark", head: both, root: "", options: { colorScheme: "dark" } },
  {
    name: "DSFR light",
    head: DSFR,
    root: `data-fr-theme="light"`,
    options: { colorScheme: "light" },
  },
  { name: "DSFR dark", head: DSFR, root: `data-fr-theme="dark"`, options: { colorScheme: "dark" } },
  { name: "forced colours", head: both, root: "", options: { forcedColors: "active" } },
];
