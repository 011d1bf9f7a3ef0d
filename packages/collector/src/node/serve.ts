import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Collector } from "../create-collector.ts";
import { refusal } from "../refusals.ts";
import { incomingOfNode } from "./node-exchange.ts";

/** Where to listen, and how patient to be. */
export interface ServeOptions {
  /** @defaultValue 3000; 0 takes any free one */
  port?: number | undefined;
  /** @defaultValue every address of the machine */
  host?: string | undefined;
  /** Milliseconds for a request to arrive in full. @defaultValue 10000 */
  patience?: number | undefined;
  /** Connections held at once. @defaultValue 5000 */
  mostConnections?: number | undefined;
}

/** A server that runs. */
export interface Serving {
  port: number;
  /** Takes no new connection, answers what was asked, writes what was taken, and closes the store. */
  stop(): Promise<void>;
}

/** Serves a collector over HTTP, with limits on what one connection may cost. */
export async function serve(
  collector: Collector,
  { port = 3000, host, patience = 10_000, mostConnections = 5000 }: ServeOptions = {},
): Promise<Serving> {
  const server = createServer(
    {
      headersTimeout: patience,
      requestTimeout: patience,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: Math.min(1_000, patience),
      maxHeaderSize: 16 * 1024,
      requireHostHeader: true,
    },
    (message, response) => {
      collector.respond(incomingOfNode(message)).then((reply) => {
        send(message, response, reply, server.listening);
      });
    },
  );
  server.maxConnections = mostConnections;
  server.maxRequestsPerSocket = 10_000;
  server.on("clientError", refuseBroken);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server, collector) };
}

function send(
  message: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Awaited<ReturnType<Collector["respond"]>>,
  isListening: boolean,
): void {
  // A body that was not read to its end would be taken for the next request.
  const isUnread = !message.complete;
  const flat: string[] = ["content-length", String(Buffer.byteLength(body))];
  for (const name in headers) flat.push(name, headers[name] ?? "");
  if (isUnread || !isListening) flat.push("connection", "close");
  response.writeHead(status, flat);
  if (isUnread) response.end(body, () => message.destroy());
  else response.end(body);
}

/** Requests that Node could not even read. */
function refuseBroken(error: NodeJS.ErrnoException, socket: import("node:stream").Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const { status, body } = refusal(
    error.code === "HPE_HEADER_OVERFLOW"
      ? "headers-too-large"
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? "body-too-slow"
        : "answer-malformed",
  );
  const known = error.code === "HPE_HEADER_OVERFLOW" || error.code === "ERR_HTTP_REQUEST_TIMEOUT";
  const line = known ? `${status} Refused` : "400 Bad Request";
  const length = Buffer.byteLength(body);
  socket.end(
    `HTTP/1.1 ${line}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${length}\r\n\r\n${body}`,
  );
}

async function stop(server: Server, collector: Collector): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, GRACE).unref())]);
  await collector.stop();
  server.closeAllConnections();
}

const GRACE = 10_000;
