import { DatabaseSync } from "node:sqlite";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { type Browser, chromium } from "playwright";
import { inject } from "vitest";
import type {} from "../../../../scripts/shared-browser.ts";
import { listening } from "../../src/server/listening.ts";
import { type SmallPortal, smallPortal } from "../material/small-portal.ts";

/** A small portal that listens, and a browser to look at it with. */
export interface BrowsedPortal extends Pick<SmallPortal, "survey"> {
  browser: Browser;
  /** `http://127.0.0.1:…`, without a slash at the end. */
  origin: string;
  /** What the collector was asked and answered: `201 POST`. */
  collected: string[];
  /** Cuts the next connections after the collector has answered, before anything of that leaves. */
  cutNext: (times: number) => void;
  close: () => Promise<void>;
  /** Closes, and counts the answers that stand in the database. */
  closeAndCount: () => Promise<number>;
}

/** Starts a portal on a free port, and reaches for the browser of all files. */
export async function browsedPortal(): Promise<BrowsedPortal> {
  const small = smallPortal();
  const collected: string[] = [];
  let cuts = 0;
  const cuttable = new Hono();
  cuttable.all("*", async ({ req, env }) => {
    const response = await small.app.fetch(req.raw, env);
    if (!req.path.startsWith("/v1/")) return response;
    collected.push(`${response.status} ${req.method}`);
    if (cuts > 0) (env as HttpBindings).incoming.socket.destroy();
    cuts = Math.max(0, cuts - 1);
    return response;
  });
  const server = await listening(cuttable, { host: "127.0.0.1", port: 0 });
  if (server === undefined) throw new Error("No port of 127.0.0.1 could be opened for the tests.");
  const browser = await chromium.connect(inject("browser"));
  const stop = async () => {
    await browser.close();
    await server.stop();
    await small.survey.stop();
  };
  return {
    survey: small.survey,
    browser,
    origin: `http://127.0.0.1:${server.port}`,
    collected,
    cutNext: (times) => {
      cuts = times;
    },
    close: async () => {
      await stop();
      small.remove();
    },
    closeAndCount: async () => {
      await stop();
      const rows = answersIn(small.survey.file);
      small.remove();
      return rows;
    },
  };
}

function answersIn(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database.prepare("SELECT count(*) AS n FROM answers").get();
  database.close();
  return Number(row?.n);
}
