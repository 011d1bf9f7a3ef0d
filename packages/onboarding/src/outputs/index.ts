/**
 * A run as people and other programs read it: a view for any screen, Markdown, a calendar, reminders, JSON.
 *
 * @packageDocumentation
 */

export { blankState } from "./blank-state.ts";
export { type Digest, type DigestItem, type DigestOptions, digestOf } from "./digest/digest-of.ts";
export { type MatrixMessage, toMatrix } from "./digest/to-matrix.ts";
export { toMattermost } from "./digest/to-mattermost.ts";
export { type IcsOptions, toIcs } from "./ics/to-ics.ts";
export type { Inline, InlineOptions } from "./inline/inline.ts";
export { plainText } from "./inline/plain-text.ts";
export { readInline } from "./inline/read-inline.ts";
export { isSafeAddress } from "./inline/safe-address.ts";
export { escapeMarkdown } from "./markdown/escape-markdown.ts";
export { inlineMarkdown } from "./markdown/inline-markdown.ts";
export { type Flavour, toMarkdown } from "./markdown/to-markdown.ts";
export { toJson } from "./to-json.ts";
export type {
  Action,
  ChecklistView,
  DayView,
  ItemReference,
  ItemView,
  LinkView,
  SectionView,
  TitleView,
} from "./view/checklist-view.ts";
export { viewOf } from "./view/view-of.ts";
export type { ViewOptions } from "./view/view-options.ts";
export { dayInWords } from "./words/day-in-words.ts";
export type { Language } from "./words/in-language.ts";
