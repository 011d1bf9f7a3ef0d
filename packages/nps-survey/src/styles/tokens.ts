import { css } from "lit";

/** Each colour: the page's own `--nps-*`, else the State's design system where the page has it, else a neutral one. */
export const tokens = css`[part=survey]{--_surface:var(--nps-surface,var(--background-default-grey,light-dark(#fff,#161616)));--_text:var(--nps-text,var(--text-title-grey,light-dark(#161616,#fff)));--_hint:var(--nps-hint,var(--text-mention-grey,light-dark(#555,#aaa)));--_border:var(--nps-border,var(--border-action-high-blue-france,var(--_hint)));--_accent:var(--nps-accent,var(--background-active-blue-france,light-dark(#1d4f5f,#8fc7da)));--_on-accent:var(--nps-on-accent,var(--text-inverted-blue-france,var(--_surface)));--_error:var(--nps-error,var(--text-default-error,light-dark(#b40000,#ff7b7b)));--_focus:var(--nps-focus,#0a76f6)}`;
