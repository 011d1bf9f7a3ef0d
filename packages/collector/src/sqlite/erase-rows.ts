import type { DatabaseSync } from "node:sqlite";
import type { ErasureKeys, PurgeScope, WaveRef } from "../store/answer-store.ts";
import { inTransaction } from "./in-transaction.ts";

/** Erases what one answer left, or what a wave left; a receipt stays, empty, so that a late retry does not bring it back. */
export function eraser(database: DatabaseSync): {
  erase(keys: ErasureKeys): boolean;
  purge(ref: WaveRef, scope: PurgeScope): void;
} {
  const emptied = database.prepare(
    "UPDATE receipts SET fingerprint = NULL, sum = row_sum(key, survey, wave, NULL) WHERE key = ?",
  );
  const deleted = ["answers", "choices", "comments"].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE key = ?`),
  );
  return {
    erase: ({ receiptKey, answerKey, partKeys }) =>
      inTransaction(database, () => {
        if (emptied.run(receiptKey).changes === 0) return false;
        for (const statement of deleted) {
          for (const key of [answerKey, ...partKeys]) statement.run(key);
        }
        return true;
      }),
    purge: ({ survey, wave }, scope) =>
      inTransaction(database, () => {
        const tables =
          scope === "comments" ? ["comments"] : ["answers", "choices", "comments", "receipts"];
        for (const table of tables) {
          database.prepare(`DELETE FROM ${table} WHERE (survey, wave) = (?, ?)`).run(survey, wave);
        }
      }),
  };
}
