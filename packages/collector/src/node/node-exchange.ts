import type { IncomingMessage } from "node:http";
import type { Incoming } from "../exchange.ts";

/** A request of Node’s server as the collector reads it. */
export function incomingOfNode(message: IncomingMessage): Incoming {
  return {
    method: message.method ?? "GET",
    url: message.url ?? "/",
    header(name) {
      const value = message.headers[name];
      return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
    },
    address: message.socket.remoteAddress,
    body: (mostBytes) => bytesOf(message, mostBytes),
  };
}

function bytesOf(
  message: IncomingMessage,
  mostBytes: number,
): Promise<Uint8Array | "too-large" | "cut"> {
  return new Promise((resolve) => {
    let bytes: Buffer = EMPTY;
    message.on("data", (chunk: Buffer) => {
      if (bytes.length + chunk.length > mostBytes) resolve("too-large");
      else bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    });
    message.on("end", () => resolve(bytes));
    // Also when the server lost its patience: it has answered then.
    message.on("close", () => resolve("cut"));
    message.on("error", () => resolve("cut"));
  });
}

const EMPTY = Buffer.alloc(0);
