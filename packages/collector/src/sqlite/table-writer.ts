import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { AnswerEntry, Count, Entry, Part } from "../store/entry.ts";
import { inKeyOrder } from "../store/in-key-order.ts";
import { rowSum } from "./row-sum.ts";

/** Writes entries into the tables, those of answers in the order of their random keys; within a transaction of the caller. */
export function tableWriter(database: DatabaseSync): (entries: readonly Entry[]) => void {
  const statements = prepared(database);
  return (entries) => {
    for (const [entry] of inKeyOrder(entries)) {
      if (entry.kind === "answer") answer(statements, entry);
      for (const count of entry.counts) add(statements, count);
    }
  };
}

function answer(statements: Statements, entry: AnswerEntry): void {
  const { survey, wave, environment, receiptKey, fingerprint, row } = entry;
  statements.receipt(receiptKey, survey, wave, fingerprint);
  if (row) {
    const { key, on, score, satisfaction, segments } = row;
    const told = JSON.stringify(segments);
    statements.answer(key, survey, wave, environment, on, score, satisfaction, told);
  }
  const put = (insert: Insert, { key, question, value }: Part) =>
    insert(key, survey, wave, environment, question, value);
  for (const choice of entry.choices) put(statements.choice, choice);
  for (const comment of entry.comments) put(statements.comment, comment);
}

function add(statements: Statements, count: Count): void {
  const { survey, wave, environment, question, by, group, value } = count;
  const cell = [survey, wave, environment, question, by, group, value];
  const n = Number(statements.counted.get(...cell)?.n ?? 0) + 1;
  statements.count(...cell, n);
}

type Statements = ReturnType<typeof prepared>;

/** Writes the values of a row, and their checksum. */
type Insert = (...values: SQLInputValue[]) => void;

function prepared(database: DatabaseSync) {
  const insert = (verb: string, table: string, columns: string): Insert => {
    const marks = columns.replaceAll(/\w+/g, "?");
    const statement = database.prepare(
      `INSERT OR ${verb} INTO ${table} (${columns}, sum) VALUES (${marks}, ?)`,
    );
    return (...values) => {
      statement.run(...values, rowSum(...values));
    };
  };
  const part = "key, survey, wave, environment, question, value";
  const cell = "survey, wave, environment, question, by, grp, value";
  return {
    receipt: insert("ABORT", "receipts", "key, survey, wave, fingerprint"),
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
