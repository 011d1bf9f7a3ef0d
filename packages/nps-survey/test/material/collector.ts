import type { IncomingMessage, ServerResponse } from "node:http";

/** What the collector does with one request: takes it, answers a status, cuts the line before or after taking it, or never answers. */
export type Reaction =
  | number
  | "cut"
  | "cut-after"
  | "silence"
  | { status: number; retryAfter: string };

/**
 * A collector for tests, which keeps each answer once by its id, as the real one must.
 *
 * An address may say how it reacts, whatever else happens: `?always=422&retry-after=60`; `?first=503` to the first try of an answer.
 */
export interface TestCollector {
  /** The bodies it keeps, by id. */
  kept: Map<string, Record<string, unknown>>;
  /** When each request came, in milliseconds. */
  requests: { at: number; body: string; type: string | undefined }[];
  /** How it reacts to the next requests; afterwards it takes everything. */
  reactions: Reaction[];
  /** Forgets all answers, requests and reactions. */
  forget: () => void;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** A collector that takes everything unless told otherwise. */
export function testCollector(): TestCollector {
  const seen = new Set<string>();
  const collector: TestCollector = {
    kept: new Map(),
    requests: [],
    reactions: [],
    forget: () => {
      collector.kept.clear();
      collector.requests.length = collector.reactions.length = 0;
    },
    handle: async (request, response) => {
      const body = await textOf(request);
      const type = request.headers["content-type"];
      collector.requests.push({ at: Date.now(), body, type });
      const reaction = said(request.url, body, seen) ?? collector.reactions.shift() ?? 201;
      if (reaction === "cut") return void request.socket.destroy();
      if (reaction === "silence") return;
      const wanted = typeof reaction === "object" ? reaction : { status: reaction, retryAfter: "" };
      if (reaction === "cut-after" || wanted.status === 201) keep(collector, body);
      if (reaction === "cut-after") return void request.socket.destroy();
      if (wanted.status === 0) return;
      response.writeHead(Number(wanted.status), {
        "access-control-allow-origin": "*",
        "content-type": "application/json",
        ...(wanted.retryAfter && {
          "retry-after": wanted.retryAfter,
          "access-control-expose-headers": "retry-after",
        }),
      });
      response.end(JSON.stringify({ receipt: "REÇU-7F3K" }));
    },
  };
  return collector;
}

/** How an address says that the collector reacts to this body, if it says so. */
function said(address: string | undefined, body: string, seen: Set<string>): Reaction | undefined {
  const asked = new URL(address ?? "/", "http://x").searchParams;
  const word = asked.get("always") ?? (seen.has(body) ? undefined : asked.get("first"));
  seen.add(body);
  if (!word) return undefined;
  const retryAfter = asked.get("retry-after");
  const status = Number(word);
  if (Number.isNaN(status)) return word as Reaction;
  return retryAfter ? { status, retryAfter } : status;
}

function keep({ kept }: TestCollector, body: string): void {
  const answer = JSON.parse(body) as Record<string, unknown>;
  const id = String(answer.id);
  const before = kept.get(id);
  if (before && JSON.stringify(before) !== body) throw new Error("One id came with two answers.");
  kept.set(id, answer);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
