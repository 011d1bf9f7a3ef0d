/** What pages with the element in their own document load. */
export { dressed } from "./dressed.ts";
export { lightOption } from "./light-option.ts";
