/** Records of the small community: a survey that many answered, problems, and what some declared. */
export const SMALL_RECORDS = {
  surveys: [
    {
      id: "nps",
      title: { fr: "Observatoire", en: "Observatory" },
      question: {
        fr: "Recommanderais-tu les serres ?",
        en: "Would you recommend the greenhouses?",
      },
      scale: "nps",
      anonymous: true,
      retentionMonths: 36,
    },
  ],
  waves: [
    { id: "printemps", survey: "nps", opensOn: "2026-05-01", closesOn: "2026-05-20", invited: 50 },
  ],
  answers: [10, 10, 10, 9, 9, 9, 9, 8, 8, 8, 8, 7, 7, 7, 6, 6, 5, 4, 3, 2, 1, 0].map(
    (score, index) => ({
      id: `reponse-${index}`,
      wave: "printemps",
      score,
      on: "2026-05-10",
      segments: { domain: index % 11 === 0 ? "Coaching" : "Développement" },
      environment: "production",
    }),
  ),
  problems: [
    {
      id: "cle",
      title: "La clé de la serre se perd",
      stage: "arrive",
      changes: [
        { on: "2026-09-01", status: "open" },
        { on: "2026-10-01", status: "solved" },
      ],
    },
  ],
  attributes: { "ysee.tournesol": { gender: "female" }, "malo.piege": { gender: "male" } },
};
