import type { Incoming } from "./exchange.ts";

/** What a page may ask from elsewhere: the headers that let it, or nothing; `refused` when it must not ask at all. */
export interface CrossOrigin {
  refused: boolean;
  headers: Readonly<Record<string, string>>;
}

/**
 * Lets pages of exactly the declared origins ask, and those of the collector’s own host. Requests without an origin come
 * from no page. Cookies are never read, so that no page can act in the name of a visitor.
 */
export function crossOrigin(incoming: Incoming, origins: ReadonlySet<string>): CrossOrigin {
  const origin = incoming.header("origin");
  const vary = { vary: "Origin" };
  if (origin === null) {
    return { refused: incoming.header("sec-fetch-site") === "cross-site", headers: vary };
  }
  if (origins.has(origin)) {
    return { refused: false, headers: { ...vary, "access-control-allow-origin": origin } };
  }
  return { refused: hostOf(origin) !== incoming.header("host"), headers: vary };
}

/** The answer to a browser that asks whether a page may send. */
export function preflight(methods: readonly string[]): Record<string, string> {
  return {
    "access-control-allow-methods": methods.join(", "),
    "access-control-allow-headers": "content-type",
    "access-control-max-age": "86400",
  };
}

function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/.exec(origin)?.[1];
}
