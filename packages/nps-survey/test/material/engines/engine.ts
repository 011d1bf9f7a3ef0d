/** A browser of one make, driven from outside as a person would. */
export interface Engine {
  /** Opens a page without any history. */
  open: (address: string) => Promise<Driven>;
  close: () => Promise<void>;
}

/** What a person does in a page, and what the page then shows; nothing more, so that each make of browser can do it. */
export interface Driven {
  /** Presses and releases keys, one after the other: "Tab", "Shift+Tab", " ", "a". */
  press: (...keys: string[]) => Promise<void>;
  /** Presses the pointer on the middle of what an expression finds in the page. */
  click: (element: string) => Promise<void>;
  /** What an expression, or what it promises, is worth in the page. */
  read: <Value>(expression: string) => Promise<Value>;
  close: () => Promise<void>;
}

/** A make of browser: where it is on this machine, if it is, and how it starts. */
export interface Make {
  name: string;
  /** What is missing here, in words for people; nothing where it is installed. */
  missing: string | undefined;
  start: () => Promise<Engine>;
}

/** An expression for the middle of what another one finds. */
export function middleOf(element: string): string {
  return `(() => { const found = ${element}; found.scrollIntoView({ block: "nearest" }); const { x, y, width, height } = found.getBoundingClientRect(); return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }; })()`;
}
