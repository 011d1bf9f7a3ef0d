/** A region at the bottom of the window, in the top layer; on a low window it leaves half of the page to be seen. */
export const panelStyles = /* css */ `
  [part=survey]:has([part=panel]) {
    min-block-size: max(50vh, min(20rem, 90vh));
  }
  [part=panel] {
    position: fixed;
    inset-inline: auto min(16px, 1.25vw);
    inset-block: auto min(16px, 1.25vw);
    width: min(40rem, 97.5vw);
    max-height: max(50vh, min(20rem, 90vh));
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0;
    padding: clamp(12px, 2vw, 24px);
    color: inherit;
    background: var(--nps-surface,var(--background-raised-grey,light-dark(#fff,#1e1e1e)));
    border: 1px solid var(--_border);
    border-radius: var(--nps-radius,0);
    filter: var(--raised-shadow,drop-shadow(0 2px 6px rgb(0 0 0/.3)));
  }
  [part=close] {
    margin-inline-start: auto;
    margin-block-end: .5em;
  }
  [part=announcement] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
