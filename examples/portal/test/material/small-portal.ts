import { CalendarDate } from "@communaute/schemas";
import type { Hono } from "hono";
import { freshSnapshots } from "../../src/community/fresh-snapshots.ts";
import { portal } from "../../src/server/portal.ts";
import { DAY, type SmallCommunity, smallCommunity } from "./small-community.ts";

/** The portal on a small community, with a clock that only moves when it is told to. */
export interface SmallPortal extends SmallCommunity {
  app: Hono;
  /** The HTML of a page, whatever its status. */
  page: (address: string) => Promise<string>;
  /** Lets milliseconds pass. */
  wait: (milliseconds: number) => void;
}

/** A portal to ask for pages; the directory is taken away with `remove`. */
export function smallPortal(files?: Readonly<Record<string, string>>): SmallPortal {
  const community = smallCommunity(files);
  let time = 0;
  const snapshot = freshSnapshots({
    directory: community.directory,
    asOf: CalendarDate.parse(DAY),
    now: () => time,
  });
  const app = portal({
    snapshot,
    onFailure: (reason) => {
      throw reason;
    },
  });
  return {
    ...community,
    app,
    page: async (address) => (await app.request(address)).text(),
    wait: (milliseconds) => {
      time += milliseconds;
    },
  };
}
