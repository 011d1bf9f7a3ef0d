import type { IncomingMessage } from "node:http";
import type { Incoming } from "../exchange.ts";

/** A request of Node’s server as the collector reads it. */
export function incomingOfNode(message: IncomingMessage, patience: number): Incoming {
  return {
    method: message.method ?? "GET",
    url: message.url ?? "/",
    header(name) {
      const value = message.headers[name];
      return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
    },
    address: message.socket.remoteAddress,
    body: (mostBytes) => bytesOf(message, mostBytes, patience),
  };
}

function bytesOf(
  message: IncomingMessage,
  mostBytes: number,
  patience: number,
): Promise<Uint8Array | "too-large" | "too-slow" | "cut"> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (result: Uint8Array | "too-large" | "too-slow" | "cut") => {
      clearTimeout(timer);
      message.removeAllListeners("data");
      resolve(result);
    };
    const timer = setTimeout(() => end("too-slow"), patience);
    message.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) end("too-large");
      else chunks.push(chunk);
    });
    message.on("end", () =>
      end(chunks.length === 1 ? (chunks[0] ?? EMPTY) : Buffer.concat(chunks)),
    );
    message.on("error", () => end("cut"));
    message.on("close", () => end("cut"));
  });
}

const EMPTY = new Uint8Array();
