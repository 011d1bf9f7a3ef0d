import { LISTS } from "@communaute/example-checklists";
import { memoryStore } from "@communaute/onboarding/store";
import { CalendarDate } from "@communaute/schemas";
import type { Hono } from "hono";
import { arrivalLists } from "../../src/arrivals/arrival-lists.ts";
import { arrivals } from "../../src/arrivals/arrivals.ts";
import { freshSnapshots } from "../../src/community/fresh-snapshots.ts";
import { type PortalOptions, portal } from "../../src/server/portal.ts";
import { DAY, type SmallCommunity, smallCommunity } from "./small-community.ts";
import { type SmallSurvey, smallSurvey } from "./small-survey.ts";

/** The portal on a small community, with a clock that only moves when it is told to. */
export interface SmallPortal extends SmallCommunity {
  app: Hono;
  survey: SmallSurvey;
  /** The HTML of a page, whatever its status. */
  page: (address: string) => Promise<string>;
  /** Lets milliseconds pass. */
  wait: (milliseconds: number) => void;
}

/** A portal to ask for pages; the directory is taken away with `remove`. */
export function smallPortal(
  files?: Readonly<Record<string, string>>,
  survey = smallSurvey(),
): SmallPortal {
  const community = smallCommunity(files);
  let time = 0;
  const snapshot = freshSnapshots({
    directory: community.directory,
    asOf: CalendarDate.parse(DAY),
    now: () => time,
  });
  const app = portal({
    snapshot,
    ...smallArrivals(),
    desk: survey,
    onFailure: (reason) => {
      throw reason;
    },
  });
  return {
    ...community,
    app,
    survey,
    remove: () => {
      community.remove();
      survey.remove();
    },
    page: async (address) => (await app.request(address)).text(),
    wait: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** Arrivals by the demo lists, kept in memory, on the day of the tests; keys are numbered UUIDs. */
export function smallArrivals(): Pick<PortalOptions, "arrivals" | "newKey"> {
  let keys = 0;
  return {
    arrivals: arrivals({
      lists: arrivalLists(LISTS),
      store: memoryStore(),
      now: () => `${DAY}T09:00:00.000Z`,
    }),
    newKey: () => {
      keys += 1;
      return `00000000-0000-4000-8000-${String(keys).padStart(12, "0")}`;
    },
  };
}
