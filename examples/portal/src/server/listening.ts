import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** Where to listen. */
export interface ListeningOptions {
  host: string;
  /** The port to try first; those after it are tried while they are taken. 0 lets the system choose. */
  port: number;
}

/** A server that listens. */
export interface Listening {
  port: number;
  /** Takes no more requests, lets those under way end for a moment, then closes what is left. */
  stop: () => Promise<void>;
}

/** Listens on the first free port of twenty; `undefined` when none may be had, or when the host is not ours. */
export async function listening(
  app: Hono,
  { host, port }: ListeningOptions,
): Promise<Listening | undefined> {
  for (let offset = 0; offset < PORTS_TO_TRY; offset += 1) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const outcome = await listen(server, host, port + offset);
    if (outcome === "listens") return { port: portOf(server), stop: () => stopped(server) };
    if (outcome === "refused") return undefined;
  }
  return undefined;
}

const PORTS_TO_TRY = 20;
const LAST_PORT = 65535;
const MILLISECONDS_TO_END = 2000;

/** Another port may do where one is taken; nothing will where the host is not ours or the port is not allowed. */
function listen(
  server: Server,
  host: string,
  port: number,
): Promise<"listens" | "taken" | "refused"> {
  return new Promise((resolve) => {
    if (port > LAST_PORT) return resolve("refused");
    server.once("error", ({ code }: NodeJS.ErrnoException) =>
      resolve(code === "EADDRINUSE" ? "taken" : "refused"),
    );
    server.listen(port, host, () => resolve("listens"));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function stopped(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), MILLISECONDS_TO_END);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
  });
}
