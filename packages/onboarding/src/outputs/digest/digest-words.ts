/** What reminders say besides what stands in a view. */
export const DIGEST_WORDS = {
  fr: {
    overdue: "En retard",
    thisWeek: "À faire cette semaine",
    blocked: "En attente",
    nothing: "Rien à rappeler.",
    titleFor: (title: string, name: string) => `${title} · ${name}`,
  },
  en: {
    overdue: "Overdue",
    thisWeek: "Due this week",
    blocked: "Waiting",
    nothing: "Nothing to remind of.",
    titleFor: (title: string, name: string) => `${title} · ${name}`,
  },
} as const;
