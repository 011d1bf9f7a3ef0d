import { css } from "lit";

/** How the element looks in its shadow root: no fixed height, logical sides, no length that a small root font would shrink. */
export const surveyStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  [part=survey] {
    font-size: max(16px, 1em);
    line-height: 1.5;
    overflow-wrap: break-word;
    color: var(--nps-text,var(--text-title-grey,light-dark(#161616,#fff)));
    background: var(--_surface);
  }
  fieldset,
  p,
  legend {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  [part=group] {
    margin-block-end: 1em;
  }
  [part~=hint] {
    color: var(--_hint);
    font-size: max(14px, .875em);
  }
  [part~=ends] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 1em;
    margin-block: .25em .5em;
  }
  [part=error]:not(:empty) {
    color: var(--nps-error,var(--text-default-error,light-dark(#b40000,#ff7b7b)));
    font-weight: 700;
    border-inline-start: 3px solid;
    padding-inline-start: .75em;
    margin-block: .5em;
  }
  [part=scale],
  [part=actions] {
    display: flex;
    flex-wrap: wrap;
    gap: .5em;
    margin-block-start: .5em;
  }
  [part=scale] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(44px, 2.75em), 1fr));
    column-gap: 4px;
  }
  [part=option] {
    position: relative;
    display: grid;
  }
  input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  input + span,
  button {
    display: grid;
    place-content: center;
    min-height: max(44px, 2.75em);
    padding: .25em;
  }
  button {
    padding-inline: 1em;
  }
  input + span,
  button,
  textarea {
    border-radius: var(--nps-radius,0);
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_border);
  }
  button {
    cursor: pointer;
  }
  :hover + span,
  button:hover {
    box-shadow: inset 0 0 0 1px var(--_border);
  }
  :checked + span,
  [part=submit] {
    background: var(--nps-accent,var(--background-active-blue-france,light-dark(#1d4f5f,#8fc7da)));
    color: var(--nps-on-accent,var(--text-inverted-blue-france,var(--_surface)));
    font-weight: 700;
  }
  :checked + span {
    text-decoration: underline;
  }
  textarea {
    display: block;
    width: 100%;
    margin-block-start: .5em;
    padding: .5em;
  }
  a {
    color: inherit;
  }
  :focus-visible,
  :focus-visible + span {
    outline: 2px solid var(--nps-focus,#0a76f6);
    outline-offset: 2px;
  }
  [part=message] {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    :checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
