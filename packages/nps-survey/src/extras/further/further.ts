/** What pages with further questions load. */
export { furtherQuestions } from "./further-questions.ts";
export { furtherStyles } from "./further-styles.ts";
export { readQuestions } from "./read-questions.ts";
