/**
 * A text as it can be shown on one line: control characters and line breaks become a space, and characters that turn the
 * direction of the line around go, since they would make the rest of it lie.
 */
export function safeText(text: string): string {
  return text.replace(CONTROLS, " ").replace(TURNING, "").replace(LONELY, "\uFFFD");
}

/** Whether a text holds a character that is not seen, or makes others be seen elsewhere. */
export function hasHidden(text: string): boolean {
  return HIDDEN.test(text);
}

const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;
const LONELY = /\p{Surrogate}/gu;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;
