/** Adds styles to where an element is drawn, once; no style element or attribute, which a strict policy would refuse. */
export function adopt(drawn: Node, styles: string): void {
  const root = drawn.getRootNode() as Document | ShadowRoot;
  const sheet = SHEETS.get(styles) ?? new CSSStyleSheet();
  if (!SHEETS.has(styles)) sheet.replaceSync(styles);
  SHEETS.set(styles, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

const SHEETS = new Map<string, CSSStyleSheet>();
