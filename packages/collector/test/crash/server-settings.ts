import type { PoolConfig } from "pg";
import type { ServeOptions } from "../../src/node/serve.ts";

/** How the collector of a test runs in its own process. */
export interface ServerSettings {
  store:
    | { kind: "sqlite"; file: string }
    | { kind: "postgres"; connection: PoolConfig; schema: string; patience?: number };
  secret: string;
  /** Whether it writes no log. */
  isQuiet: boolean;
  /** Whether it acknowledges before it writes, which a test of durability must find out. */
  isHasty?: boolean;
  serve?: ServeOptions;
}
