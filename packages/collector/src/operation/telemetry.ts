import { createRegistry, type Registry } from "./registry.ts";

/** A line of the log. It has no room for an address, a body or a header. */
export interface LogEntry {
  at: string;
  level: "info" | "warning" | "error";
  event: string;
  /** Made for one request, and told to whoever sent it. */
  request?: string | undefined;
  /** The name of the route, never the address that was asked for. */
  route?: string | undefined;
  status?: number | undefined;
  milliseconds?: number | undefined;
  /** What went wrong, by a code or the name of an error; never its message, which may repeat what was sent. */
  code?: string | undefined;
  /** Where in the code it went wrong. */
  where?: string | undefined;
}

/** What the collector tells of itself to those who run it. */
export interface Telemetry {
  log(entry: LogEntry): void;
  registry: Registry;
}

/** Telemetry whose lines go to `write`; nowhere without it. */
export function createTelemetry(write: (entry: LogEntry) => void = () => undefined): Telemetry {
  return { log: write, registry: createRegistry() };
}

/** The name of an error and its first place in the code, without its message. */
export function traceOf(error: unknown): { code: string; where?: string } {
  if (!(error instanceof Error)) return { code: typeof error };
  const where = error.stack
    ?.split("\n")
    .find((line) => /^\s+at /.test(line))
    ?.trim();
  return { code: error.name, ...(where ? { where } : {}) };
}
