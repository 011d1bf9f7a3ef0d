import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { type TestCollector, testCollector } from "./collector.ts";

const ROOTS: Record<string, URL> = {
  dist: new URL("../../dist/", import.meta.url),
  dsfr: new URL("../../../../node_modules/@gouvfr/dsfr/dist/", import.meta.url),
  arabic: new URL("../../../../node_modules/@fontsource/noto-sans-arabic/files/", import.meta.url),
};

const TYPES: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** Pages of a host, the built element, the State's design system, and a collector, all on one loopback address. */
export interface Site {
  origin: string;
  collector: TestCollector;
  /** The address of a page with this HTML and these headers. */
  page: (html: string, headers?: Record<string, string>) => string;
  close: () => Promise<void>;
}

/** Opens a site on a free port. */
export async function openSite(): Promise<Site> {
  const collector = testCollector();
  const pages: { html: string; headers: Record<string, string> }[] = [];
  const server = createServer(async (request, response) => {
    const [, root = "", ...rest] = new URL(request.url ?? "/", "http://x").pathname.split("/");
    if (root === "answers") return collector.handle(request, response);
    const page = root === "page" ? pages[Number(rest[0])] : undefined;
    if (page) {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers });
      return void response.end(page.html);
    }
    const path = rest.join("/");
    const file = ROOTS[root] && (await readFile(new URL(path, ROOTS[root])).catch(() => undefined));
    response.writeHead(file ? 200 : 404, { "content-type": TYPES[extname(path)] ?? "text/plain" });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    collector,
    page: (html, headers = {}) => `${origin}/page/${pages.push({ html, headers }) - 1}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
