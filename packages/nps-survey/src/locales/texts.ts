/** Every text that the element shows or gives to assistive technologies, in one language. */
export interface Texts extends ExtraTexts {
  /** The question, unless the page asks its own. */
  question: string;
  /** What 0 means. */
  low: string;
  /** What 10 means. */
  high: string;
  /** What is asked after a score from 0 to 6. */
  whyLow: string;
  /** What is asked after 7 or 8. */
  whyMiddle: string;
  /** What is asked after 9 or 10. */
  whyHigh: string;
  /** Added to what need not be answered. */
  optional: string;
  /** Said under every text that a person writes. */
  noPersonalData: string;
  send: string;
  sending: string;
  clear: string;
  decline: string;
  declined: string;
  /** What to do when no score was chosen. */
  missing: string;
  thanks: string;
  /** Before the receipt, with which an answer can be erased. */
  receipt: string;
  failed: string;
  retry: string;
  /** The collector does not take this answer. */
  refused: string;
  /** The survey is over. */
  closed: string;
  unavailable: string;
  confidential: string;
  /** Shown only when the survey says that it is anonymous. */
  anonymous: string;
  /** Names the link to what is done with the answers. */
  privacy: string;
}

/** The texts of what is loaded only where a page asks for it. */
export interface ExtraTexts {
  /** The five levels of satisfaction, from the worst to the best. */
  levels: readonly [string, string, string, string, string];
  /** The choice that leaves a further question unanswered. */
  skip: string;
  /** The answer waits on this machine. */
  kept: string;
  /** The button that opens the question. */
  open: string;
  close: string;
  /** Announced when the question opens by itself. */
  opened: string;
}
