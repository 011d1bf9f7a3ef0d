import type { AnswerStore } from "./answer-store.ts";
import type { Entry, Outcome, Unavailable, Written } from "./entry.ts";

/** How many entries may wait, and how many are written together. */
export interface GroupCommitOptions {
  /** @defaultValue 2000 */
  mostWaiting?: number | undefined;
  /** @defaultValue 500 */
  mostTogether?: number | undefined;
  /** Transactions at a time; more than one serves only stores that write them side by side. @defaultValue 1 */
  atOnce?: number | undefined;
  /** Told after each transaction: how many entries it held, and how many milliseconds it took. */
  onCommit?: ((entries: number, milliseconds: number) => void) | undefined;
  /** In milliseconds. @defaultValue `performance.now` */
  clock?: (() => number) | undefined;
}

/** Writes entries one at a time for those who ask, and many at a time for the store. */
export interface GroupCommit {
  write(entry: Entry): Promise<Outcome | { unavailable: Unavailable }>;
  /** How many wait or are being written. */
  waiting(): number;
  /** Takes nothing more, and resolves once all that was taken is written or refused. */
  stop(): Promise<void>;
}

/**
 * Gathers the entries that come while others are written, and writes them in one transaction: the disk is waited for once
 * for all of them. Whoever waits is answered only when their entry is durable, or surely refused.
 *
 * When a transaction fails, all that wait are told at once, so that a database out of reach does not hold memory.
 */
export function groupCommit(
  store: Pick<AnswerStore, "write">,
  {
    mostWaiting = 2000,
    mostTogether = 500,
    atOnce = 1,
    onCommit,
    clock = () => performance.now(),
  }: GroupCommitOptions = {},
): GroupCommit {
  let queue: Waiting[] = [];
  let inHand = 0;
  let isStopping = false;
  let loops = 0;
  const writing = new Set<Promise<void>>();

  async function writeAll(): Promise<void> {
    await gathered();
    while (queue.length > 0) {
      const batch = queue.slice(0, mostTogether);
      queue = queue.slice(mostTogether);
      inHand += batch.length;
      const began = clock();
      const written = await writtenBy(store, batch);
      onCommit?.(batch.length, clock() - began);
      inHand -= batch.length;
      if ("unavailable" in written) {
        const all = [...batch, ...queue];
        queue = [];
        for (const { answer } of all) answer(written);
      } else {
        for (const [index, outcome] of written.outcomes.entries()) batch[index]?.answer(outcome);
      }
      await gathered();
    }
    loops -= 1;
  }

  /** Resolves once nobody came for a turn of the event loop: those who were just answered may send again at once. */
  async function gathered(): Promise<void> {
    const until = clock() + MOST_GATHERING;
    let before: number;
    do {
      before = queue.length;
      await new Promise((resolve) => setImmediate(resolve));
    } while (queue.length > before && queue.length < mostTogether && clock() < until);
  }

  function start(): void {
    loops += 1;
    const loop = writeAll().finally(() => writing.delete(loop));
    writing.add(loop);
  }

  return {
    write(entry) {
      if (isStopping) return Promise.resolve({ unavailable: "stopping" });
      if (queue.length + inHand >= mostWaiting) return Promise.resolve({ unavailable: "crowded" });
      return new Promise((answer) => {
        queue.push({ entry, answer });
        if (loops < atOnce) start();
      });
    },
    waiting: () => queue.length + inHand,
    async stop() {
      isStopping = true;
      await Promise.all(writing);
    },
  };
}

/** A store says what it cannot do; one that throws all the same has written nothing that could be relied on. */
async function writtenBy(store: Pick<AnswerStore, "write">, batch: Waiting[]): Promise<Written> {
  try {
    return await store.write(batch.map(({ entry }) => entry));
  } catch {
    return { unavailable: "away" };
  }
}

/** Milliseconds that the first to come may wait for company. */
const MOST_GATHERING = 5;

interface Waiting {
  entry: Entry;
  answer: (outcome: Outcome | { unavailable: Unavailable }) => void;
}
