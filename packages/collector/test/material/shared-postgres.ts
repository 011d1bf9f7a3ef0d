import type { PoolConfig } from "pg";
import type { TestProject } from "vitest/node";
import { testPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** How to reach the PostgreSQL of all test files; `null` where there is none. */
    postgres: PoolConfig | null;
  }
}

/** Starts one PostgreSQL for all test files, and ends it after the last. */
export function setup(project: TestProject): () => void {
  const postgres = testPostgres();
  project.provide("postgres", postgres?.connection ?? null);
  return () => postgres?.stop();
}
