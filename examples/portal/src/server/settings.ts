import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { LISTS as DEMO_LISTS } from "@communaute/example-checklists";
import { CalendarDate, type Text } from "@communaute/schemas";
import { z } from "zod";

/** How the portal is to run. */
export interface Settings {
  /** The directory of the content repository. */
  directory: string;
  /** The folder of the lists of arrivals. */
  lists: string;
  /** The SQLite file that keeps what is said of arrivals. */
  arrivals: string;
  asOf: CalendarDate;
  host: string;
  port: number;
}

/** What the environment may say; a variable that is empty says nothing. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of an environment, or what is wrong with it: `COMMUNITY`, `LISTS`, `ARRIVALS`, `AS_OF`, `HOST` and
 * `PORT` are all optional.
 */
export function settings(
  environment: Environment,
  today: CalendarDate,
): { settings: Settings } | { fault: Text } {
  const { COMMUNITY, LISTS, ARRIVALS, HOST, PORT = "", AS_OF = "", INIT_CWD } = environment;
  const port = Port.safeParse(PORT || "3000");
  if (!port.success) return { fault: faults.port };
  const asOf = CalendarDate.safeParse(AS_OF || today);
  if (!asOf.success) return { fault: faults.asOf };
  // npm moves into the package before it starts us; INIT_CWD is where the person was.
  const from = (path: string) => resolve(INIT_CWD || ".", path);
  const directory = COMMUNITY ? from(COMMUNITY) : demoCommunity();
  const lists = LISTS ? from(LISTS) : DEMO_LISTS;
  const arrivals = ARRIVALS ? from(ARRIVALS) : KEPT;
  const host = HOST || "127.0.0.1";
  return { settings: { directory, lists, arrivals, asOf: asOf.data, host, port: port.data } };
}

const Port = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(0).max(65535));

const faults = {
  port: {
    fr: "PORT doit être un nombre de 0 à 65535, comme 3000.",
    en: "PORT must be a number from 0 to 65535, such as 3000.",
  },
  asOf: {
    fr: "AS_OF doit être un jour qui existe, écrit AAAA-MM-JJ, comme 2026-11-21.",
    en: "AS_OF must be a day that exists, written YYYY-MM-DD, such as 2026-11-21.",
  },
} satisfies Record<string, Text>;

const KEPT = fileURLToPath(new URL("../../data/arrivals.sqlite", import.meta.url));

function demoCommunity(): string {
  return fileURLToPath(new URL("..", import.meta.resolve("@communaute/example-demo-community")));
}
