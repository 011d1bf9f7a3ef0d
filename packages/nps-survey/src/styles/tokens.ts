import { css } from "lit";

/** Each colour that several parts share: the page's own `--nps-*`, else the State's design system where the page has it, else a neutral one. */
export const tokens = css`
  [part=survey] {
    --_surface:var(--nps-surface,var(--background-default-grey,Canvas));
    --_hint:var(--nps-hint,var(--text-mention-grey,light-dark(#555,#aaa)));
    --_border:var(--nps-border,var(--border-action-high-blue-france,var(--_hint)));
  }
`;
