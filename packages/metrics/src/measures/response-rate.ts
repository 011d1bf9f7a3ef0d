import type { Text } from "../measurement.ts";
import { dateOf } from "../time/day-of.ts";
import { lastWave, NO_WAVE } from "./last-wave.ts";
import type { Measure } from "./measure-definition.ts";
import { shareOutcome } from "./outcomes.ts";
import { answersOnScale } from "./preparation/prepared-wave.ts";

/** The share of those asked who gave a valid answer in the last wave: without it, no answer can be read. */
export const responseRate: Measure = {
  definition: {
    id: "response-rate",
    version: 1,
    title: { fr: "Taux de réponse", en: "Response rate" },
    question: {
      fr: "Quelle part des personnes interrogées a répondu au dernier sondage ?",
      en: "Which share of those asked answered the last survey?",
    },
    unit: "percent",
    direction: "up",
    numerator: {
      fr: "Les réponses valides de la dernière vague close, une par personne.",
      en: "The valid answers of the last wave that closed, one a person.",
    },
    denominator: {
      fr: "Les personnes invitées à y répondre.",
      en: "The people who were asked to answer.",
    },
    sources: ["waves", "answers"],
    subject: "answers",
    domain: null,
    defaultPeriod: { months: 12 },
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "personal",
    threshold: 5,
    seed: "around",
    breakdowns: [],
  },
  calculate(context) {
    const wave = lastWave(context);
    if (!wave) return { value: null, counts: { n: 0 }, because: NO_WAVE };
    const period = { from: dateOf(wave.opens), to: dateOf(wave.closed) };
    const scale = wave.survey?.scale === "satisfaction" ? "satisfaction" : "score";
    const valid = answersOnScale(wave.answers, scale).values.length;
    const { invited } = wave.wave;
    if (invited === undefined || invited < valid) {
      const because = invited === undefined ? INVITED_UNKNOWN : MORE_THAN_INVITED;
      return { value: null, counts: { n: valid }, period, because };
    }
    const share = { numerator: valid, known: invited, unknown: 0 };
    return { ...shareOutcome(share, context.options.level), period };
  },
};

const INVITED_UNKNOWN: Text = {
  fr: "Le nombre de personnes invitées n’est pas connu : renseigne « invited » dans la vague.",
  en: "How many people were asked is not known: fill in “invited” of the wave.",
};

const MORE_THAN_INVITED: Text = {
  fr: "Il y a plus de réponses que de personnes invitées : corrige « invited » dans la vague.",
  en: "There are more answers than people asked: mend “invited” of the wave.",
};
