/** Scrolls whatever takes focus in the page out from under a panel; returns what stops it. */
export function keepInSight(panel: HTMLElement, host: HTMLElement): () => void {
  const uncover = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || host.contains(target)) return;
    const covered = target.getBoundingClientRect();
    const { top, left, right } = panel.getBoundingClientRect();
    const isCovered = covered.bottom > top && covered.right > left && covered.left < right;
    if (isCovered) scrollBy({ top: covered.bottom - top + 16, behavior: "instant" });
  };
  document.addEventListener("focusin", uncover);
  return () => document.removeEventListener("focusin", uncover);
}
