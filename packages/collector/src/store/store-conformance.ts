import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { AnswerStore, ErasureKeys } from "./answer-store.ts";
import type { AnswerEntry, Entry } from "./entry.ts";

/** Something that every store must do; `run` rejects where it does not. */
export interface ConformanceCase {
  title: string;
  run(): Promise<void>;
}

/** What every store of answers must do, whatever it is made of. `open` gives an empty one each time. */
export function storeConformance(open: () => Promise<AnswerStore>): ConformanceCase[] {
  const on = (title: string, test: (store: AnswerStore) => Promise<void>): ConformanceCase => ({
    title,
    async run() {
      const store = await open();
      try {
        await test(store);
      } finally {
        await store.close();
      }
    },
  });
  return [
    on("an answer counts once, however often it is sent", async (store) => {
      deepStrictEqual(await outcomes(store, [answer(1), answer(1)]), ["created", "replayed"]);
      deepStrictEqual(await outcomes(store, [answer(1)]), ["replayed"]);
      deepStrictEqual(await scores(store), [["7", 1]]);
    }),
    on("another content under the same id changes nothing", async (store) => {
      const other = { ...answer(1, 3), fingerprint: bytes(99) };
      deepStrictEqual(await outcomes(store, [answer(1)]), ["created"]);
      deepStrictEqual(await outcomes(store, [other, answer(2, 3)]), ["differs", "created"]);
      deepStrictEqual(await scores(store), [
        ["3", 1],
        ["7", 1],
      ]);
    }),
    on("entries are answered in the order in which they were given", async (store) => {
      const many = [9, 3, 7, 3, 1, 9].map((id) => answer(id));
      deepStrictEqual(await outcomes(store, many), [
        "created",
        "created",
        "created",
        "replayed",
        "created",
        "replayed",
      ]);
    }),
    on("a score of zero and a skipped score are told apart", async (store) => {
      await store.write([answer(1, 0), answer(2, null), answer(3, 0)]);
      deepStrictEqual(await scores(store), [
        [null, 1],
        ["0", 2],
      ]);
    }),
    on("answers of a demonstration are counted apart", async (store) => {
      await store.write([{ ...answer(1), environment: "demo" }, answer(2)]);
      deepStrictEqual(await scores(store), [["7", 1]]);
      deepStrictEqual(await scores(store, { environment: "demo" }), [["7", 1]]);
    }),
    on("counts are made by segment", async (store) => {
      await store.write([answer(1, 9, "dev"), answer(2, 9, "dev"), answer(3, 9)]);
      const counted = await store.counts({ ...WAVE, question: "score", by: "role" });
      deepStrictEqual(counted.map(({ group, n }) => [group, n]).sort(), [
        [null, 1],
        ["dev", 2],
      ]);
    }),
    on("a survey of counters keeps no answer, and counts each once", async (store) => {
      const counted = (id: number): AnswerEntry => ({
        ...answer(id),
        row: null,
        counts: [{ ...WAVE, question: "score", by: "", group: "", value: "4" }],
      });
      await store.write([counted(1), counted(1), counted(2)]);
      deepStrictEqual(await scores(store), [["4", 2]]);
      deepStrictEqual((await store.holdings())[0]?.answers, 0);
    }),
    on("events add up", async (store) => {
      const count = { ...WAVE, question: "event", by: "", group: "", value: "shown" };
      const shown: Entry = { kind: "count", counts: [count] };
      deepStrictEqual(await outcomes(store, [shown, shown]), ["created", "created"]);
      const counted = await store.counts({ ...WAVE, question: "event" });
      deepStrictEqual(counted, [{ group: null, value: "shown", n: 2 }]);
    }),
    on("an erased answer is gone, and a late retry does not bring it back", async (store) => {
      const spoken = { ...answer(1), comments: [part(51, "comment", "à effacer")] };
      await store.write([spoken, answer(2)]);
      strictEqual(await store.erase(keysOf(1, [bytes(51)])), true);
      strictEqual(await store.erase(keysOf(1, [bytes(51)])), true);
      strictEqual(await store.erase(keysOf(77)), false);
      deepStrictEqual(await outcomes(store, [spoken]), ["erased"]);
      strictEqual(await store.recall(spoken.receiptKey, spoken.fingerprint), "erased");
      deepStrictEqual(await scores(store), [["7", 1]]);
      deepStrictEqual(await store.comments({ ...WAVE, question: "comment" }), []);
    }),
    on("what came under a receipt is recalled", async (store) => {
      await store.write([answer(1)]);
      strictEqual(await store.recall(bytes(1), bytes(101)), "replayed");
      strictEqual(await store.recall(bytes(1), bytes(99)), "differs");
      strictEqual(await store.recall(bytes(2), bytes(102)), null);
    }),
    on("choices are counted, comments are told without anything beside", async (store) => {
      await store.write([
        { ...answer(1), choices: [part(61, "theme", "outils"), part(62, "theme", "lieux")] },
        {
          ...answer(2),
          choices: [part(63, "theme", "outils")],
          comments: [part(64, "comment", "🙂 d’accord")],
        },
      ]);
      const themes = await store.counts({ ...WAVE, question: "theme" });
      deepStrictEqual(themes.map(({ value, n }) => [value, n]).sort(), [
        ["lieux", 1],
        ["outils", 2],
      ]);
      deepStrictEqual(await store.comments({ ...WAVE, question: "comment" }), ["🙂 d’accord"]);
    }),
    on("a release is published once from what was told before", async (store) => {
      strictEqual(await store.release(WAVE), null);
      strictEqual(await store.publish({ ...WAVE, told: 5, content: "{}" }, 0), true);
      strictEqual(await store.publish({ ...WAVE, told: 6, content: "{}" }, 0), false);
      strictEqual(await store.publish({ ...WAVE, told: 10, content: "[]" }, 5), true);
      deepStrictEqual(await store.release(WAVE), { ...WAVE, told: 10, content: "[]" });
    }),
    on("a purge takes comments alone, or everything but what was published", async (store) => {
      await store.write([{ ...answer(1), comments: [part(51, "comment", "un mot")] }]);
      await store.publish({ ...WAVE, told: 5, content: "{}" }, 0);
      const { environment: _, ...ref } = WAVE;
      const held = { ...ref, answers: 1, choices: 0, comments: 1, receipts: 1 };
      deepStrictEqual(await store.holdings(), [held]);
      await store.purge(ref, "comments");
      deepStrictEqual(await store.holdings(), [{ ...held, comments: 0 }]);
      await store.purge(ref, "everything");
      deepStrictEqual(await store.holdings(), []);
      strictEqual((await store.release(WAVE))?.told, 5);
    }),
    on("settling changes no count", async (store) => {
      await store.write(Array.from({ length: 40 }, (_, id) => answer(id, id % 11)));
      const before = await scores(store);
      await store.settle();
      deepStrictEqual(await scores(store), before);
      deepStrictEqual(await outcomes(store, [answer(3, 3)]), ["replayed"]);
      strictEqual(await store.unavailable(), null);
    }),
  ];
}

async function outcomes(store: AnswerStore, entries: readonly Entry[]) {
  const written = await store.write(entries);
  return "outcomes" in written ? written.outcomes : written.unavailable;
}

async function scores(store: AnswerStore, where: { environment?: string } = {}) {
  const counted = await store.counts({ ...WAVE, ...where, question: "score" });
  return counted
    .map(({ value, n }) => [value, n] as const)
    .sort(([one], [other]) => Number(one ?? -1) - Number(other ?? -1));
}

function answer(id: number, score: number | null = 7, role?: string): AnswerEntry {
  return {
    kind: "answer",
    ...WAVE,
    receiptKey: bytes(id),
    fingerprint: bytes(100 + id),
    row: {
      key: bytes(200 + id),
      on: "2026-11-25",
      score,
      satisfaction: null,
      segments: role === undefined ? {} : { role },
    },
    choices: [],
    comments: [],
    counts: [],
  };
}

function keysOf(id: number, partKeys: readonly Uint8Array[] = []): ErasureKeys {
  return { receiptKey: bytes(id), answerKey: bytes(200 + id), partKeys };
}

function part(id: number, question: string, value: string) {
  return { key: bytes(id), question, value };
}

/** Sixteen bytes that no other number gives, in no order that follows the numbers. */
function bytes(id: number): Uint8Array {
  const mixed = Math.imul(id + 1, 2_654_435_761) >>> 0;
  return Uint8Array.from({ length: 16 }, (_, index) => (mixed >>> ((index % 4) * 8)) & 255);
}

const WAVE = { survey: "climat", wave: "2026-T4", environment: "production" };
