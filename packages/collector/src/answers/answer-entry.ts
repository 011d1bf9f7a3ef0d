import type { Keyring } from "../privacy/keyring.ts";
import type { AnswerEntry, Count, Part } from "../store/entry.ts";
import type { CollectedSurvey } from "../surveys/collected-survey.ts";
import type { AnswerBody } from "./answer-body.ts";

/** What an answer is stored with, beside what was sent. */
export interface AnswerFacts {
  survey: CollectedSurvey;
  wave: string;
  /** Day of the answer. */
  on: string;
  receipt: string;
  keyring: Keyring;
}

/** The rows, or the counts, that an answer leaves; nothing that was not declared, and no time but the day. */
export function answerEntry(body: AnswerBody, facts: AnswerFacts): AnswerEntry {
  const { survey, wave, receipt, keyring } = facts;
  const { receiptKey, answerKey } = keyring.keysOf(receipt);
  const environment = body.ctx?.env ?? "production";
  const entry = {
    kind: "answer",
    survey: survey.id,
    wave,
    environment,
    receiptKey,
    fingerprint: keyring.fingerprintOf(receipt, contentOf(body)),
    comments: comments(body, facts),
  } as const;
  if (survey.mode === "counters") {
    return { ...entry, row: null, choices: [], counts: counts(body, facts, environment) };
  }
  const row = {
    key: answerKey,
    on: facts.on,
    score: body.score ?? null,
    satisfaction: satisfactionOf(body),
    segments: segmentsOf(body, survey),
  };
  const choices = choicesOf(body, survey).map(([question, value]) => ({
    key: keyring.partKey(receipt, choicePart(question, value)),
    question,
    value,
  }));
  return { ...entry, row, choices, counts: [] };
}

/** The parts that any answer to a survey may leave, by the names that their keys are made of. */
export function possibleParts({ questions }: CollectedSurvey): string[] {
  return [
    COMMENT,
    ...questions.flatMap((question) =>
      question.kind === "choices"
        ? question.choices.map((choice) => choicePart(question.id, choice))
        : [question.id],
    ),
  ];
}

/** What was answered, in one order whatever the page sent it in; how long it took is no part of it. */
function contentOf({ elapsedMs: _, ...body }: AnswerBody): string {
  return JSON.stringify(body);
}

function comments({ comment, answers }: AnswerBody, facts: AnswerFacts): Part[] {
  const { receipt, keyring, survey } = facts;
  const texts = survey.questions
    .filter(({ kind }) => kind === "text")
    .map(({ id }) => [id, answers?.[id]] as const);
  return [[COMMENT, comment] as const, ...texts].flatMap(([question, value]) =>
    typeof value === "string" && value !== ""
      ? [{ key: keyring.partKey(receipt, question), question, value }]
      : [],
  );
}

function counts(body: AnswerBody, { survey, wave }: AnswerFacts, environment: string): Count[] {
  const groups = [["", ""], ...Object.entries(segmentsOf(body, survey))];
  const values = [
    ["score", String(body.score ?? "")],
    ["satisfaction", String(satisfactionOf(body) ?? "")],
  ];
  const count = { survey: survey.id, wave, environment };
  return [
    ...values.flatMap(([question = "", value = ""]) =>
      groups.map(([by = "", group = ""]) => ({ ...count, question, by, group, value })),
    ),
    ...choicesOf(body, survey).map(([question, value]) => ({
      ...count,
      question,
      by: "",
      group: "",
      value,
    })),
  ];
}

function choicesOf({ answers }: AnswerBody, { questions }: CollectedSurvey): [string, string][] {
  return questions
    .filter(({ kind }) => kind === "choices")
    .flatMap(({ id }) =>
      [answers?.[id] ?? []].flat().map((value): [string, string] => [id, String(value)]),
    );
}

function segmentsOf({ ctx }: AnswerBody, { segments }: CollectedSurvey): Record<string, string> {
  return Object.fromEntries(
    Object.keys(segments).flatMap((name) => {
      const value = ctx?.[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function satisfactionOf({ answers }: AnswerBody): number | null {
  const value = answers?.satisfaction;
  return typeof value === "number" ? value : null;
}

function choicePart(question: string, value: string): string {
  return `${question}\0${value}`;
}

const COMMENT = "comment";
