import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CollectedSurvey } from "@communaute/collector";
import { type OpenSurvey, openSurvey } from "../../src/survey/open-survey.ts";
import type { SurveyDesk } from "../../src/survey/survey-desk.ts";
import { DAY } from "./small-community.ts";

/** A survey with a store of its own, which is only opened once something is asked of it. */
export interface SmallSurvey extends SurveyDesk {
  /** The SQLite file of the answers. */
  file: string;
  /** Has so many people answer a wave, as many with high scores as with low ones. */
  answer: (wave: string, people: number) => Promise<void>;
  stop: () => Promise<void>;
  remove: () => void;
}

/** Waves that are open at once, so that each can hold another number of answers. */
export const WAVES = ["2026-S2", "none", "four", "five", "many", "thirty"] as const;

const SCORES = [10, 0, 9, 3, 8];

const SURVEY = CollectedSurvey.parse({
  id: "climat",
  title: { fr: "Climat", en: "Climate" },
  question: { fr: "Recommanderiez-vous la communauté ?", en: "Would you recommend the community?" },
  scale: "nps",
  anonymous: true,
  comments: true,
  retentionMonths: 12,
  publication: "batches",
  results: "public",
  notice: {
    controller: "L’Atelier",
    purpose: { fr: "Savoir comment ça va.", en: "To know how people fare." },
    recipients: { fr: "L’équipe d’animation.", en: "The community team." },
    contact: "dpo@atelier.example",
  },
  waves: WAVES.map((id) => ({ id, opensOn: "2026-07-01", closesOn: "2026-12-31", invited: 60 })),
});

/** A survey on the day of the tests. */
export function smallSurvey(survey: CollectedSurvey = SURVEY): SmallSurvey {
  const directory = mkdtempSync(join(tmpdir(), "communaute-survey-"));
  const file = join(directory, "answers.sqlite");
  const now = () => new Date(`${DAY}T09:00:00Z`);
  let opening: Promise<OpenSurvey> | undefined;
  const opened = () => (opening ??= open());
  async function open(): Promise<OpenSurvey> {
    const config = join(directory, "survey.yml");
    // JSON is YAML.
    writeFileSync(config, JSON.stringify({ surveys: [survey] }));
    const onFailure = (reason: unknown) => {
      throw reason;
    };
    const { value } = await openSurvey({
      config,
      answers: file,
      secret: "s".repeat(32),
      now,
      onFailure,
    });
    if (value === null) throw new Error("The survey of the tests cannot be opened.");
    return value;
  }
  const collect: SurveyDesk["collect"] = async (...asked) => (await opened()).collect(...asked);
  return {
    survey,
    file,
    now,
    collect,
    async answer(wave, people) {
      const all = Array.from({ length: people }, async (_, person) => {
        const body = JSON.stringify({
          v: 1,
          id: randomUUID(),
          wave,
          score: SCORES[person % SCORES.length],
        });
        const address = `http://localhost/v1/surveys/${survey.id}/responses`;
        const headers = { "content-type": "text/plain" };
        return (await collect(new Request(address, { method: "POST", body, headers }))).status;
      });
      const others = (await Promise.all(all)).filter((status) => status !== 201);
      if (others.length > 0) throw new Error(`Answers were refused: ${others.join(", ")}.`);
    },
    stop: async () => (await opening)?.stop(),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
