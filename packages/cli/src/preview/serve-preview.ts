import { watch } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { aborted } from "../aborted.ts";

/** What is served, where, and for how long. */
export interface ServePreviewOptions {
  /** The folder whose changes are told. */
  root: string;
  /** The page as the files are now. */
  page: () => string;
  /** The port to try first; 0 lets the system choose. */
  port: number;
  signal: AbortSignal;
  onListening: (address: string) => void;
}

/** Serves a page to this machine until the signal, and tells open pages when a file has changed; `false` without a port. */
export async function servePreview({
  root,
  page,
  port,
  signal,
  onListening,
}: ServePreviewOptions): Promise<boolean> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url === "/changes") return listen(response);
    if (request.url === "/reload.js") return send(response, "text/javascript", RELOAD);
    if (request.url !== "/") return send(response, "text/plain", "404", 404);
    return send(response, "text/html", page());
  });
  const bound = await firstFree(server, port);
  if (bound === undefined) return false;
  onListening(`http://localhost:${bound}`);

  let soon: NodeJS.Timeout | undefined;
  const watcher = watch(root, { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      for (const listener of listeners) listener.write("data: changed\n\n");
    }, MILLISECONDS_TO_SETTLE);
  });
  await aborted(signal);
  watcher.close();
  clearTimeout(soon);
  server.close();
  server.closeAllConnections();
  return true;

  function listen(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(": ready\n\n");
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  }
}

/** Editors write a file in several steps. */
const MILLISECONDS_TO_SETTLE = 60;

const RELOAD = `new EventSource("/changes").onmessage = () => location.reload();`;

function send(response: ServerResponse, type: string, text: string, status = 200): void {
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  });
  response.end(text);
}

async function firstFree(
  server: ReturnType<typeof createServer>,
  first: number,
): Promise<number | undefined> {
  for (let port = first; port < Math.min(first + PORTS_TO_TRY, 65536); port += 1) {
    const bound = await new Promise<number | undefined>((resolve) => {
      server.once("error", () => resolve(undefined));
      server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
    });
    if (bound !== undefined) return bound;
  }
  return undefined;
}

const PORTS_TO_TRY = 20;
