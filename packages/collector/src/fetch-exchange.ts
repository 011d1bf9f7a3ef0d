import type { Incoming } from "./exchange.ts";

/** A `Request` as the collector reads it. */
export function incomingOf(
  request: Request,
  { address }: { address?: string | undefined },
): Incoming {
  return {
    method: request.method,
    url: request.url,
    header: (name) =>
      name === "host"
        ? (request.headers.get(name) ?? new URL(request.url).host)
        : request.headers.get(name),
    address,
    body: (mostBytes) => bytesOf(request.body, mostBytes),
  };
}

/** Reads no further than the most that is allowed, nor longer than ten seconds. */
async function bytesOf(
  stream: ReadableStream<Uint8Array> | null,
  mostBytes: number,
): Promise<Uint8Array | "too-large" | "too-slow" | "cut"> {
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    reader.cancel().catch(() => undefined);
  }, PATIENCE);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (isLate) return "too-slow";
      if (done) return Buffer.concat(chunks);
      size += value.length;
      if (size > mostBytes) {
        reader.cancel().catch(() => undefined);
        return "too-large";
      }
      chunks.push(value);
    }
  } catch {
    return "cut";
  } finally {
    clearTimeout(timer);
  }
}

const PATIENCE = 10_000;
