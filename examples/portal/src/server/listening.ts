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

/** Listens on the first free port of twenty; rejects when none is free, or when the host is not ours. */
export async function listening(app: Hono, { host, port }: ListeningOptions): Promise<Listening> {
  for (let offset = 0; ; offset += 1) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const taken = await listen(server, host, port + offset);
    if (taken === undefined) return { port: portOf(server), stop: () => stopped(server) };
    if (offset + 1 === PORTS_TO_TRY) throw taken;
  }
}

const PORTS_TO_TRY = 20;
const MILLISECONDS_TO_END = 2000;

/** Nothing once the server listens; the error when the port is taken. */
function listen(server: Server, host: string, port: number): Promise<Error | undefined> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(error);
      else reject(error);
    });
    server.listen(port, host, () => resolve(undefined));
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
