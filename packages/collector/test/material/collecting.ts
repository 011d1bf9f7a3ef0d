import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type CollectorOptions, createCollector } from "../../src/create-collector.ts";
import type { LogEntry } from "../../src/operation/telemetry.ts";
import { openSqliteStore } from "../../src/sqlite/open-sqlite-store.ts";
import type { AnswerStore } from "../../src/store/answer-store.ts";
import { ADMIN, CLIMATE, SECRET } from "./surveys.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

/** A collector on a store of its own, and short ways to talk to it. */
export async function collecting(options: Partial<CollectorOptions> = {}) {
  const file = join(temporaryDirectory(), "answers.db");
  const store = options.store ?? (await openedStore(file));
  const log: LogEntry[] = [];
  const collector = createCollector({
    surveys: [CLIMATE],
    secret: SECRET,
    origins: [PAGE],
    adminToken: ADMIN,
    now: () => new Date("2026-11-25T10:00:00Z"),
    log: (entry) => log.push(entry),
    ...options,
    store,
  });
  onTestFinished(() => collector.stop().catch(() => undefined));
  const ask = (path: string, init?: RequestInit) =>
    collector(new Request(`https://collecte.exemple${path}`, init), { address: "192.0.2.1" });
  const send = (body: unknown, init: RequestInit = {}, survey = "climat") =>
    ask(`/v1/surveys/${survey}/responses`, {
      method: "POST",
      headers: { "content-type": "text/plain;charset=UTF-8", origin: PAGE },
      body: typeof body === "string" ? body : JSON.stringify(body),
      ...init,
    });
  return { file, store, log, collector, ask, send };
}

/** Opens a store, or fails the test with the reason. */
export async function openedStore(file: string): Promise<AnswerStore> {
  const { value, diagnostics } = await openSqliteStore({ file });
  if (!value) throw new Error(diagnostics.map(({ english }) => english).join("\n"));
  return value;
}

/** An id such as pages make. */
export function newId(): string {
  return crypto.randomUUID();
}

export const PAGE = "https://portail.exemple";
