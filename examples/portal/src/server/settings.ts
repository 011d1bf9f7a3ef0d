import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { LISTS as DEMO_LISTS } from "@communaute/example-checklists";
import { SURVEY as DEMO_SURVEY } from "@communaute/example-survey";
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
  /** The configuration of the survey. */
  survey: string;
  /** The SQLite file that keeps the answers of the survey. */
  answers: string;
  /** The secret of the collector; one is made and kept where none is given. */
  secret?: string | undefined;
  asOf: CalendarDate;
  host: string;
  port: number;
}

/** What the environment may say; a variable that is empty says nothing. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of an environment, or what is wrong with it: `COMMUNITY`, `LISTS`, `ARRIVALS`, `SURVEY`, `ANSWERS`,
 * `COLLECTOR_SECRET`, `AS_OF`, `HOST` and `PORT` are all optional.
 */
export function settings(
  environment: Environment,
  today: CalendarDate,
): { settings: Settings } | { fault: Text } {
  const { COMMUNITY, LISTS, ARRIVALS, SURVEY, ANSWERS, COLLECTOR_SECRET } = environment;
  const { HOST, PORT = "", AS_OF = "", INIT_CWD } = environment;
  const port = Port.safeParse(PORT || "3000");
  if (!port.success) return { fault: faults.port };
  const asOf = CalendarDate.safeParse(AS_OF || today);
  if (!asOf.success) return { fault: faults.asOf };
  const secret = COLLECTOR_SECRET || undefined;
  if (secret !== undefined && secret.length < 32) return { fault: faults.secret };
  // npm moves into the package before it starts us; INIT_CWD is where the person was.
  const from = (path: string) => resolve(INIT_CWD || ".", path);
  return {
    settings: {
      directory: COMMUNITY ? from(COMMUNITY) : demoCommunity(),
      lists: LISTS ? from(LISTS) : DEMO_LISTS,
      arrivals: ARRIVALS ? from(ARRIVALS) : kept("arrivals.sqlite"),
      survey: SURVEY ? from(SURVEY) : DEMO_SURVEY,
      answers: ANSWERS ? from(ANSWERS) : kept("answers.sqlite"),
      secret,
      asOf: asOf.data,
      host: HOST || "127.0.0.1",
      port: port.data,
    },
  };
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
  secret: {
    fr: "COLLECTOR_SECRET doit avoir 32 caractères au moins, comme ceux de « openssl rand -base64 32 ».",
    en: "COLLECTOR_SECRET must have at least 32 characters, such as those of “openssl rand -base64 32”.",
  },
} satisfies Record<string, Text>;

function kept(name: string): string {
  return fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
}

function demoCommunity(): string {
  return fileURLToPath(new URL("..", import.meta.resolve("@communaute/example-demo-community")));
}
