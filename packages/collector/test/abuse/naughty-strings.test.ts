import naughty from "big-list-of-naughty-strings" with { type: "json" };
import { describe, expect, inject, test } from "vitest";
import { collecting, newId, openedStore } from "../material/collecting.ts";
import { openedPostgres } from "../material/postgres.ts";
import { temporaryDirectory } from "../material/temporary-directory.ts";

const STRINGS: readonly string[] = naughty;
const postgres = inject("postgres");
const OPENING = {
  "the embedded store": () => openedStore(`${temporaryDirectory()}/answers.db`),
  "the shared store": () => openedPostgres(postgres ?? {}),
};

describe.each(Object.keys(OPENING) as (keyof typeof OPENING)[])(
  "the big list of naughty strings on %s",
  (name) => {
    const isHere = name === "the embedded store" || postgres;

    test.skipIf(!isHere)(
      "as comments, is stored as it was written, or refused for its form",
      async () => {
        const { send, store } = await collecting({ store: await OPENING[name]() });
        const replies = await Promise.all(
          STRINGS.map(async (comment) => ({
            comment,
            status: (await send({ v: 1, id: newId(), comment, answers: { souhait: comment } }))
              .status,
          })),
        );
        const taken = replies.filter(({ status }) => status === 201).map(({ comment }) => comment);
        const refused = replies
          .filter(({ status }) => status === 422)
          .map(({ comment }) => comment);
        expect(STRINGS.length).toBeGreaterThan(400);
        expect(taken.length + refused.length).toBe(STRINGS.length);
        // The second question takes a hundred characters, and neither takes NUL.
        expect(refused.filter((text) => [...text].length <= 100 && !text.includes("\0"))).toEqual(
          [],
        );
        const ref = { survey: "climat", wave: "2026-T4", environment: "production" };
        const kept = await store.comments({ ...ref, question: "comment" });
        const asWritten = taken.map(cleaned).filter((text) => text !== "");
        expect(kept.sort()).toEqual(asWritten.sort());
        process.stdout.write(
          `${STRINGS.length} naughty strings on ${name}: ${taken.length} stored, ${refused.length} too long, none failed\n`,
        );
      },
    );

    test.skipIf(!isHere)("as ids, names of fields, surveys and receipts, is refused", async () => {
      const { send, ask, store } = await collecting({ store: await OPENING[name]() });
      const statuses = new Set<number>();
      for (const text of STRINGS) {
        const inAddress = encodeURIComponent(text.toWellFormed());
        const replies = await Promise.all([
          send({ v: 1, id: text, score: 5 }),
          send({ v: 1, id: newId(), score: text }),
          send({ v: 1, id: newId(), score: 5, ctx: { [text]: text } }),
          send({ v: 1, id: newId(), score: 5, answers: { theme: [text] } }),
          send({ v: 1, id: newId(), score: 5 }, {}, inAddress),
          ask(`/v1/responses/${inAddress}`, { method: "DELETE" }),
          send(text),
        ]);
        for (const { status } of replies) statuses.add(status);
      }
      expect([...statuses].filter((status) => status < 400 || status >= 500)).toEqual([]);
      expect(await store.holdings()).toEqual([]);
    });
  },
);

/** As the collector keeps a text: composed, without the signs that nobody writes. */
function cleaned(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}
