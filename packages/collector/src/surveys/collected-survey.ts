import { CalendarDate, Survey, Text } from "@communaute/schemas";
import { z } from "zod";

/** A name that stands in addresses and in answers: lower-case letters, digits, `-`, `_` and `.`. */
const Word = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,39}$/i);

/** A list of values of which an answer names one. */
const Values = z.array(Word).min(2).max(50);

/** One round of a survey. It ends, so that what was kept of it can be erased in time. */
export const CollectedWave = z.strictObject({
  id: Word,
  opensOn: CalendarDate,
  closesOn: CalendarDate,
  /** How many people were asked; without it there is no response rate. */
  invited: z.number().int().positive().optional(),
  /** The public key of the tokens that members answer with once each (JSON Web Key); without it, anybody answers. */
  tokenKey: z.record(z.string(), z.unknown()).optional(),
});
export type CollectedWave = z.infer<typeof CollectedWave>;

/** A question that follows the score; each may be skipped. */
export const CollectedQuestion = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("satisfaction"), id: z.literal("satisfaction") }),
  z.strictObject({
    kind: z.literal("choices"),
    id: Word,
    choices: Values,
    multiple: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal("text"),
    id: Word,
    /** In characters. */
    maxLength: z.number().int().positive().max(500).default(200),
  }),
]);
export type CollectedQuestion = z.infer<typeof CollectedQuestion>;

/** What the notice says to those who answer. */
export const NoticeFacts = z.strictObject({
  /** Who decides on the survey, such as an incubator. */
  controller: z.string().min(1),
  purpose: Text,
  basis: z.enum(["public-interest", "consent", "legitimate-interest"]).default("public-interest"),
  /** Who sees the answers, in words. */
  recipients: Text,
  /** Where rights are exercised: the address of the data protection officer. */
  contact: z.string().min(1),
});
export type NoticeFacts = z.infer<typeof NoticeFacts>;

/** A survey that is collected: what is asked, what is promised, how it is stored and told. */
export const CollectedSurvey = z.strictObject({
  ...Survey.omit({ segments: true }).shape,
  id: Word,
  /** Rows of their own, or nothing but counters. */
  mode: z.enum(["rows", "counters"]).default("rows"),
  /** Whether people may write freely. */
  comments: z.boolean().default(false),
  /** Months after the closing of a wave before its comments are erased. @defaultValue as long as the answers */
  commentRetentionMonths: z.number().int().positive().optional(),
  /** Whether figures are told once a wave has closed, or also while it is open, several answers at a time. */
  publication: z.enum(["closing", "batches"]).default("closing"),
  /** Who may read the figures: everybody, or those who hold the administration token. */
  results: z.enum(["public", "restricted"]).default("restricted"),
  /** The fewest answers that a figure may rest on. */
  threshold: z.number().int().min(5).default(5),
  /** The same within a segment. */
  segmentThreshold: z.number().int().min(5).default(11),
  /** What people may say of themselves, and the values that each may take. */
  segments: z.record(Word, Values).default({}),
  questions: z.array(CollectedQuestion).default([]),
  notice: NoticeFacts,
  waves: z.array(CollectedWave).min(1),
});
export type CollectedSurvey = z.infer<typeof CollectedSurvey>;
/** A survey as it is written, before absent fields take their default. */
export type CollectedSurveyInput = z.input<typeof CollectedSurvey>;
