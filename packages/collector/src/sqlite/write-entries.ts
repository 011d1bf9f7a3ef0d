import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { AnswerEntry, Count, Entry, Outcome, Part, Written } from "../store/entry.ts";
import { inKeyOrder } from "../store/in-key-order.ts";
import { sameBytes } from "../store/same-bytes.ts";
import { unavailableOf } from "./unavailable-of.ts";

/** Writes entries in one transaction, those of answers in the order of their random keys. */
export function entryWriter(database: DatabaseSync): (entries: readonly Entry[]) => Written {
  const statements = prepared(database);
  return (entries) => {
    const outcomes: Outcome[] = new Array(entries.length);
    try {
      database.exec("BEGIN IMMEDIATE");
      for (const [entry, index] of inKeyOrder(entries)) {
        outcomes[index] = entry.kind === "answer" ? answer(statements, entry) : "created";
        if (outcomes[index] === "created") for (const count of entry.counts) add(statements, count);
      }
      database.exec("COMMIT");
      return { outcomes };
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      return { unavailable: unavailableOf(error) };
    }
  };
}

function answer(statements: Statements, entry: AnswerEntry): Outcome {
  const { survey, wave, environment, receiptKey, fingerprint, row } = entry;
  const { changes } = statements.receipt.run(receiptKey, survey, wave, fingerprint);
  if (changes === 0) return standing(statements.recall, receiptKey, fingerprint) ?? "differs";
  if (row) {
    const { key, on, score, satisfaction, segments } = row;
    const told = JSON.stringify(segments);
    statements.answer.run(key, survey, wave, environment, on, score, satisfaction, told);
  }
  const put = (statement: StatementSync, { key, question, value }: Part) =>
    statement.run(key, survey, wave, environment, question, value);
  for (const choice of entry.choices) put(statements.choice, choice);
  for (const comment of entry.comments) put(statements.comment, comment);
  return "created";
}

/** What stands under a receipt key already; `null` for nothing. */
export function standing(
  recall: StatementSync,
  receiptKey: Uint8Array,
  fingerprint: Uint8Array,
): "replayed" | "differs" | "erased" | null {
  const row = recall.get(receiptKey);
  if (!row) return null;
  if (row.fingerprint === null) return "erased";
  return sameBytes(row.fingerprint as Uint8Array, fingerprint) ? "replayed" : "differs";
}

function add(statements: Statements, count: Count): void {
  const { survey, wave, environment, question, by, group, value } = count;
  const cell = [survey, wave, environment, question, by, group, value];
  const n = Number(statements.counted.get(...cell)?.n ?? 0) + 1;
  statements.count.run(...cell, n);
}

type Statements = ReturnType<typeof prepared>;

function prepared(database: DatabaseSync) {
  const insert = (verb: string, table: string, columns: string) => {
    const names = columns.split(", ");
    const marks = names.map((_, index) => `?${index + 1}`).join(", ");
    return database.prepare(
      `INSERT OR ${verb} INTO ${table} (${columns}, sum) VALUES (${marks}, row_sum(${marks}))`,
    );
  };
  const part = "key, survey, wave, environment, question, value";
  const cell = "survey, wave, environment, question, by, grp, value";
  return {
    receipt: insert("IGNORE", "receipts", "key, survey, wave, fingerprint"),
    recall: database.prepare("SELECT fingerprint FROM receipts WHERE key = ?"),
    answer: insert(
      "ABORT",
      "answers",
      "key, survey, wave, environment, answered_on, score, satisfaction, segments",
    ),
    choice: insert("ABORT", "choices", part),
    comment: insert("ABORT", "comments", part),
    count: insert("REPLACE", "counters", `${cell}, n`),
    counted: database.prepare(`SELECT n FROM counters WHERE (${cell}) = (?, ?, ?, ?, ?, ?, ?)`),
  };
}
