/** What can be wrong with how a page sets the element up. */
export type Fault =
  | "attribute-value"
  | "endpoint-unusable"
  | "language-unknown"
  | "object-malformed"
  | "part-missing"
  | "privacy-missing"
  | "questions-malformed";
