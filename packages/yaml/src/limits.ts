/** What a YAML text may cost at most; far above anything a person writes. */
export const limits = {
  /** Bytes of a whole file: 2 MiB. */
  fileBytes: 2 * 1024 * 1024,
  /** Characters of the YAML in it: 64 Ki. */
  textLength: 64 * 1024,
  /** Maps and lists inside one another. */
  depth: 64,
  /** Diagnostics kept for one text. */
  diagnostics: 100,
} as const;
