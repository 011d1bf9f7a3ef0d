/** What front matter may cost at most; far above anything a person writes. */
export const limits = {
  /** Bytes of a whole file: 2 MiB. */
  fileBytes: 2 * 1024 * 1024,
  /** Characters between the two fences: 64 Ki. */
  frontLength: 64 * 1024,
  /** Maps and lists inside one another. */
  depth: 64,
  /** Diagnostics kept for one file. */
  diagnostics: 100,
} as const;
