import type { Outcome } from "../../sending/outcome.ts";
import type { Submission } from "../../sending/submission.ts";

/** An answer that waits on the visitor's machine, because the page asked for it. */
interface WaitingAnswer {
  endpoint: string;
  answer: Submission;
  /** When it is forgotten, sent or not; in milliseconds since 1970. */
  until: number;
}

const DAY = 24 * 3600 * 1000;
const STORE = "answers";

/** Keeps an answer for so many days, at most seven; false when the browser has no room for it. */
export async function keptOffline(
  endpoint: string,
  answer: Submission,
  { days, now }: { days: number; now: number },
): Promise<boolean> {
  const waiting: WaitingAnswer = { endpoint, answer, until: now + Math.min(days, 7) * DAY };
  return inStore("readwrite", (store) => store.put(waiting, answer.id)).then(
    () => true,
    () => false,
  );
}

/** Sends the answers that wait for an endpoint, and forgets those that have arrived, were refused or are too old. */
export async function sendWaiting(
  endpoint: string,
  now: number,
  send: (answer: Submission) => Promise<Outcome>,
): Promise<void> {
  const waiting: WaitingAnswer[] = await inStore("readonly", (store) => store.getAll()).catch(
    () => [],
  );
  for (const { endpoint: target, answer, until } of waiting) {
    if (until > now && target !== endpoint) continue;
    const isOver = until <= now || (await send(answer)).kind !== "unreachable";
    if (isOver) await inStore("readwrite", (store) => store.delete(answer.id));
  }
}

/** Opens the database for one request: an open one would keep the page out of the back-forward cache. */
function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("nps-survey", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
      opening.result.close();
    };
  });
}
