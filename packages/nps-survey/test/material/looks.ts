import type { BrowserContextOptions } from "playwright";

/** How a page looks around the element. */
export interface Look {
  name: string;
  head: string;
  /** What the page's root element says. */
  root: string;
  options: BrowserContextOptions;
  /** What the element says besides. */
  attributes: string;
}

/** Browsers set their text apart from the page's. */
const BUTTONS = ["submit", "action", "opener", "close"].map((part) => `nps-survey::part(${part})`);

// One font for all machines, in each script that is drawn, and letters as wide as it says: each machine hints otherwise.
const FONT = `<style>@font-face{font-family:Essai;src:url(/dsfr/fonts/Spectral-Regular.woff2)}@font-face{font-family:Essai;unicode-range:U+600-6FF;src:url(/arabic/noto-sans-arabic-arabic-400-normal.woff2)}body{font-family:Essai;margin:16px;text-rendering:geometricPrecision}${BUTTONS}{text-rendering:inherit}</style>`;
const DSFR = `<link rel="stylesheet" href="/dsfr/dsfr.min.css">${FONT}`;
const NEUTRAL = `<style>:root{color-scheme:light dark;background:Canvas;color:CanvasText}</style>${FONT}`;
const WIDE = { width: 640, height: 720 };

/** A look of a page that takes the colours of the person's system. */
function neutral(name: string, options: BrowserContextOptions, attributes = ""): Look {
  return {
    name,
    head: NEUTRAL,
    root: "",
    options: { colorScheme: "light", viewport: WIDE, ...options },
    attributes,
  };
}

function dsfr(name: string, theme: "light" | "dark"): Look {
  const root = `data-fr-theme="${theme}"`;
  const options = { colorScheme: theme, viewport: WIDE };
  return { name, head: DSFR, root, options, attributes: "" };
}

/** The looks that every state must be right in. */
export const LOOKS: readonly Look[] = [
  neutral("neutral light", {}),
  neutral("neutral dark", { colorScheme: "dark" }),
  dsfr("DSFR light", "light"),
  dsfr("DSFR dark", "dark"),
  neutral("320 pixels", { viewport: { width: 320, height: 720 } }),
  neutral("right to left", {}, `lang="ar" question="هل توصي بالبوصلة؟"`),
  neutral("forced colours", { forcedColors: "active" }),
];
