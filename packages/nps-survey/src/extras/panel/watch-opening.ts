import type { OpenWhen } from "./open-when.ts";

/**
 * Calls `open` at most once, when the conditions of a page are met; returns what stops the watch.
 *
 * Nothing is read from or written on the visitor's machine: who has come how often, the page says.
 */
export function watchOpening(when: OpenWhen, open: () => void): () => void {
  const { delay, scroll, exit, visits, share = 1, random = Math.random, afterAction = true } = when;
  const isAsked = random() < share && (!visits || visits.count >= visits.from);
  if (!isAsked) return () => {};
  const watch = new AbortController();
  const { signal } = watch;
  let isReady = false;
  let hasActed = !afterAction;
  const check = () => {
    if (!isReady || !hasActed || signal.aborted) return;
    watch.abort();
    open();
  };
  const ready = () => {
    isReady = true;
    check();
  };
  const acted = () => {
    hasActed = true;
    check();
  };
  if (delay !== undefined) {
    const timer = setTimeout(ready, delay * 1000);
    signal.addEventListener("abort", () => clearTimeout(timer));
  }
  if (scroll !== undefined) {
    const scrolled = () => scrolledShare() >= scroll && ready();
    addEventListener("scroll", scrolled, { signal, passive: true });
  }
  if (exit) {
    const left = ({ clientY, relatedTarget }: MouseEvent) =>
      relatedTarget === null && clientY <= 0 && ready();
    document.addEventListener("mouseout", left, { signal });
  }
  for (const action of ["pointerup", "keyup"]) addEventListener(action, acted, { signal });
  if (delay === undefined && scroll === undefined && !exit) ready();
  return () => watch.abort();
}

function scrolledShare(): number {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 1;
}
