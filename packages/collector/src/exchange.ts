/** A request, as far as the collector reads it. */
export interface Incoming {
  method: string;
  url: string;
  header(name: string): string | null;
  /** The body, or why it was not read: too large, or too slow. */
  body(mostBytes: number): Promise<Uint8Array | "too-large" | "too-slow" | "cut">;
  /** The address of whoever holds the other end of the connection; used to slow down floods, never kept. */
  address: string | undefined;
}

/** What is answered. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** A reply in JSON. */
export function json(
  status: number,
  content: unknown,
  headers: Record<string, string> = {},
): Reply {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(content),
  };
}

/** A reply without a body. */
export function empty(status: number, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: "" };
}
