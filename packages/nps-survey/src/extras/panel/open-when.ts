/** When a panel may open by itself: at the first of `delay`, `scroll` and `exit` that happens, if all the rest agrees. */
export interface OpenWhen {
  /** Seconds after the page showed the element. */
  delay?: number | undefined;
  /** How much of the page was scrolled past, from 0 to 1. */
  scroll?: number | undefined;
  /** Whether to open when the pointer leaves the page by its top. */
  exit?: boolean | undefined;
  /** How often this person has come, as the page knows it, and from which visit to ask. */
  visits?: { count: number; from: number } | undefined;
  /** The share of pages that ask, from 0 to 1. @defaultValue 1 */
  share?: number | undefined;
  /** Draws whether this page asks, from 0 to 1. @defaultValue Math.random */
  random?: (() => number) | undefined;
  /** Whether to wait until the person has clicked or pressed a key on the page. @defaultValue true */
  afterAction?: boolean | undefined;
}
