import { CalendarDate } from "@communaute/schemas";
import { z } from "zod";
import { PlainText } from "../../answers/plain-text.ts";

const Name = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => name.isWellFormed() && !/\p{Cc}/u.test(name));
const Words = PlainText(2000);

/** What opens a run; the server adds the instant. */
export const RunBody = z.strictObject({
  id: Name,
  member: Name,
  kind: Name,
  anchors: z.record(Name, CalendarDate),
  layers: z.array(Name).max(50),
});

/** What is said about items of a run; the server adds the run and the instant. */
export const EventsBody = z.strictObject({
  events: z
    .array(
      z.strictObject({
        id: Name,
        item: Name,
        verb: z.enum([
          "done",
          "undone",
          "notApplicable",
          "snooze",
          "attest",
          "revoke",
          "comment",
          "auto",
        ]),
        by: z.strictObject({
          id: Name,
          as: z.enum(["admin", "animation", "referent", "self", "rule"]),
        }),
        base: z.number().int().min(0).optional(),
        claimedAt: z.iso.datetime().optional(),
        evidence: z
          .strictObject({ kind: z.enum(["url", "text", "fact"]), value: Words })
          .optional(),
        reason: Words.optional(),
        until: CalendarDate.optional(),
        defs: Name,
      }),
    )
    .min(1)
    .max(100),
  /** The last place of the log that the author saw; without it, whatever came since is accepted. */
  expectedSeq: z.number().int().min(0).optional(),
});
