/** What exports say besides what stands in a view. */
export const MARKDOWN_WORDS = {
  fr: { removed: "Retiré de la liste", notApplicable: "sans objet" },
  en: { removed: "Taken off the list", notApplicable: "does not apply" },
} as const;
