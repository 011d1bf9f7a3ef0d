import type { DatabaseSync } from "node:sqlite";
import type { Entry, Outcome, Written } from "../store/entry.ts";
import { hex } from "../store/hex.ts";
import { inKeyOrder } from "../store/in-key-order.ts";
import { inTransaction } from "./in-transaction.ts";
import { packed, unpacked } from "./packed-entries.ts";
import { rowSum } from "./row-sum.ts";
import { tableWriter } from "./table-writer.ts";
import { unavailableOf } from "./unavailable-of.ts";

/** What stands under a receipt key already. */
type Standing = Exclude<Outcome, "created">;

/** Where answers arrive: a table of whole transactions, from which they are put away into the tables of random keys. */
export interface Arrivals {
  /** Makes entries durable, all or none. */
  take(entries: readonly Entry[]): Written;
  recall(receiptKey: Uint8Array, fingerprint: Uint8Array): Standing | null;
  /** Moves all that arrived into the tables, in the order of their keys; those who read ask for it first. */
  putAway(): void;
}

/**
 * A random key is a random page to write: an answer would cost two of them, and its commit as many as there are answers in
 * it. Here a commit writes one row, at the end of one table, whatever it holds; who came since is known by heart.
 */
export function arrivalsIn(database: DatabaseSync, mostByHeart = 50_000): Arrivals {
  const put = tableWriter(database);
  const arrive = database.prepare("INSERT INTO arrivals (entries, sum) VALUES (?, ?)");
  const stored = database.prepare("SELECT fingerprint FROM receipts WHERE key = ?");
  const byHeart = new Map<string, string>();

  /** `together` holds those of the same transaction, which came before. */
  const standingOf = (
    receiptKey: Uint8Array,
    key: string,
    fingerprint: string,
    together: ReadonlyMap<string, string>,
  ): Standing | null => {
    const recent = together.get(key) ?? byHeart.get(key);
    if (recent !== undefined) return recent === fingerprint ? "replayed" : "differs";
    const row = stored.get(receiptKey);
    if (!row) return null;
    if (row.fingerprint === null) return "erased";
    return hex(row.fingerprint as Uint8Array) === fingerprint ? "replayed" : "differs";
  };
  const putAway = () => {
    inTransaction(database, () => {
      const rows = database.prepare("SELECT entries FROM arrivals").all();
      if (rows.length === 0) return;
      put(rows.flatMap(({ entries }) => unpacked(String(entries))));
      database.exec("DELETE FROM arrivals");
    });
    byHeart.clear();
  };

  return {
    take(entries) {
      const outcomes: Outcome[] = new Array(entries.length);
      const fresh: Entry[] = [];
      const known = new Map<string, string>();
      try {
        if (byHeart.size > mostByHeart) putAway();
        for (const [entry, index] of inKeyOrder(entries)) {
          let standing: Standing | null = null;
          if (entry.kind === "answer") {
            const [key, fingerprint] = [hex(entry.receiptKey), hex(entry.fingerprint)];
            standing = standingOf(entry.receiptKey, key, fingerprint, known);
            if (standing === null) known.set(key, fingerprint);
          }
          outcomes[index] = standing ?? "created";
          if (standing === null) fresh.push(entry);
        }
        if (fresh.length > 0) {
          const text = packed(fresh);
          inTransaction(database, () => arrive.run(text, rowSum(text)));
        }
      } catch (error) {
        return { unavailable: unavailableOf(error) };
      }
      for (const [key, fingerprint] of known) byHeart.set(key, fingerprint);
      return { outcomes };
    },
    recall: (receiptKey, fingerprint) =>
      standingOf(receiptKey, hex(receiptKey), hex(fingerprint), byHeart),
    putAway,
  };
}
