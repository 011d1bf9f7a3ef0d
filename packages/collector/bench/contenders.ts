import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PoolConfig } from "pg";
import { newSchema } from "../test/material/postgres.ts";

/** All that run side by side: those on SQLite, then those on PostgreSQL, then the server alone. */
export const CONTENDERS = [
  "ours, SQLite, group commit",
  "ours, SQLite, a commit an answer",
  "Hono and an insert a request, SQLite",
  "ours, PostgreSQL, group commit",
  "ours, PostgreSQL, a commit an answer",
  "Hono and an insert a request, PostgreSQL",
  "ours, no storage",
] as const;

/** The name of one of them. */
export type ContenderName = (typeof CONTENDERS)[number];

/** A contender that runs in its own process, on a store of its own. */
export interface RunningContender {
  port: number;
  pid: number;
  end(): Promise<void>;
}

/** Starts one, in an empty store. */
export async function started(
  name: ContenderName,
  directory: string,
  connection: PoolConfig,
): Promise<RunningContender> {
  const file = join(directory, `${crypto.randomUUID()}.db`);
  const settings = { name, file, connection, schema: newSchema() };
  const child = fork(PROGRAM, { env: { ...process.env, CONTENDER: JSON.stringify(settings) } });
  return { port: await portOf(child), pid: child.pid ?? 0, end: () => ended(child) };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("message", (port) => resolve(Number(port)));
    child.once("exit", (code) => reject(new Error(`The contender ended with ${code}.`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

const PROGRAM = fileURLToPath(new URL("contender-process.ts", import.meta.url));
