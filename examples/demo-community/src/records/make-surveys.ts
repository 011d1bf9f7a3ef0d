import { addDays, type CalendarDate, type Community, isActive } from "@communaute/schemas";
import type { RecordsGround } from "./demo-records.ts";

/** A half-yearly question to all members and a quarterly one to developers, with the answers of two years. */
export function makeSurveys({
  random,
  community: { members },
  asOf,
}: RecordsGround): Pick<Community, "surveys" | "waves" | "answers"> {
  const waves: Community["waves"] = [];
  const answers: Community["answers"] = [];
  for (const [survey, days] of [
    ["nps", 182],
    ["devs", 91],
  ] as const) {
    for (let round = Math.floor(730 / days); round >= 1; round -= 1) {
      const opensOn = addDays(asOf, -round * days);
      const asked = members.filter(
        (member) =>
          isActive(member, opensOn) && (survey === "nps" || member.domain === "Développement"),
      );
      const wave = { id: `${survey}-${opensOn}`, survey, opensOn, closesOn: addDays(opensOn, 20) };
      waves.push({ ...wave, invited: asked.length });
      for (const { domain = "Autre" } of asked) {
        if (random.chance(0.2)) continue;
        answers.push({
          id: `${wave.id}-${answers.length + 1}`,
          wave: wave.id,
          ...answered(survey),
          on: addDays(opensOn, random.integer(0, 20)),
          segments: { domain },
          environment: "production",
        });
      }
    }
  }
  // Nothing tells in which order the answers came.
  answers.sort((one, other) => (dayAndScore(one) < dayAndScore(other) ? -1 : 1));
  return { surveys: SURVEYS, waves, answers };

  function answered(survey: "nps" | "devs"): { score: number } | { satisfaction: number } | object {
    if (random.chance(0.03)) return {};
    if (survey === "devs") return { satisfaction: random.weighted(SATISFACTIONS) };
    return { score: random.weighted(SCORES) };
  }
}

function dayAndScore({
  wave,
  on,
  score = 0,
}: {
  wave: string;
  on?: CalendarDate | undefined;
  score?: number | undefined;
}) {
  return `${wave} ${on} ${score}`;
}

const SCORES = [
  [10, 20],
  [9, 24],
  [8, 22],
  [7, 14],
  [6, 8],
  [5, 6],
  [3, 4],
  [0, 2],
] as const;

const SATISFACTIONS = [
  [5, 25],
  [4, 40],
  [3, 20],
  [2, 10],
  [1, 5],
] as const;

const SURVEYS: Community["surveys"] = [
  {
    id: "nps",
    title: { fr: "Observatoire de la communauté", en: "Community observatory" },
    question: {
      fr: "Recommanderais-tu à un proche de rejoindre la communauté ?",
      en: "Would you recommend joining the community to a friend?",
    },
    scale: "nps",
    anonymous: true,
    retentionMonths: 36,
    segments: ["domain"],
  },
  {
    id: "devs",
    title: { fr: "Sondage des devs", en: "Developers’ survey" },
    question: {
      fr: "Es-tu satisfait ou satisfaite de tes conditions de travail ?",
      en: "Are you satisfied with your working conditions?",
    },
    scale: "satisfaction",
    anonymous: true,
    retentionMonths: 36,
    segments: ["domain"],
  },
];
