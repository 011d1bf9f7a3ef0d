import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sqliteDatabase, sqlStore } from "@communaute/onboarding/store";
import { CalendarDate, formatText, type Text } from "@communaute/schemas";
import { arrivalLists } from "./arrivals/arrival-lists.ts";
import { arrivals } from "./arrivals/arrivals.ts";
import { freshSnapshots } from "./community/fresh-snapshots.ts";
import { KIND_NAMES } from "./community/kinds.ts";
import type { Snapshot } from "./community/snapshot.ts";
import { listening } from "./server/listening.ts";
import { portal } from "./server/portal.ts";
import { type Settings, settings } from "./server/settings.ts";
import { keptSecret } from "./survey/kept-secret.ts";
import { type OpenSurvey, openSurvey } from "./survey/open-survey.ts";

const noPort = {
  fr: "Aucun port n’a pu être ouvert : choisis-en un autre avec PORT, ou vérifie HOST.",
  en: "No port could be opened: choose another with PORT, or check HOST.",
};

const noFile = {
  fr: "Le fichier des arrivées ne peut pas être ouvert : choisis-en un autre avec ARRIVALS.",
  en: "The file of arrivals cannot be opened: choose another with ARRIVALS.",
};

const noSurvey = {
  fr: "Le sondage ne peut pas être ouvert : vérifie SURVEY et ANSWERS, ou arrête l’autre portail qui garde ses réponses.",
  en: "The survey cannot be opened: check SURVEY and ANSWERS, or stop the other portal that keeps its answers.",
};

const today = CalendarDate.parse(new Intl.DateTimeFormat("sv-SE").format(new Date()));
const wanted = settings(process.env, today);
if ("fault" in wanted) refuse(wanted.fault);
else await start(wanted.settings);

async function start(settings: Settings): Promise<void> {
  const { directory, lists, asOf, host, port } = settings;
  const snapshot = freshSnapshots({ directory, asOf, now: () => performance.now() });
  const file = openFile(settings.arrivals);
  if (file === undefined) return refuse(noFile);
  const desk = await openDesk(settings);
  if (desk === null) return refuse(noSurvey);
  const app = portal({
    snapshot,
    arrivals: arrivals({
      lists: arrivalLists(lists),
      store: sqlStore(sqliteDatabase(file)),
      now: () => new Date().toISOString(),
    }),
    desk,
    newKey: () => crypto.randomUUID(),
    onFailure: tellFailure,
  });
  const first = await snapshot();
  const server = await listening(app, { host, port });
  if (server === undefined) {
    await desk.stop();
    return refuse(noPort);
  }
  console.log(`\n  ➜  http://${hostName(host)}:${server.port}\n`);
  tell(summary(first));
  const stop = async () => {
    await server.stop();
    await desk.stop();
    file.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop());
}

async function openDesk({ survey, answers, ...settings }: Settings): Promise<OpenSurvey | null> {
  const secret = settings.secret ?? keptSecret(join(dirname(answers), "survey-secret"));
  if (secret === undefined) return null;
  const { value, diagnostics } = await openSurvey({
    config: survey,
    answers,
    secret,
    now: () => new Date(),
    onFailure: tellFailure,
  });
  if (diagnostics.length > 0) console.log(formatText(diagnostics, { language: "fr" }));
  return value;
}

function openFile(path: string): DatabaseSync | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return new DatabaseSync(path);
  } catch {
    return undefined;
  }
}

function hostName(host: string): string {
  if (host === "127.0.0.1") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function summary({ community, diagnostics, directory, asOf }: Snapshot): Text {
  const entities = KIND_NAMES.reduce((sum, kind) => sum + community[kind].length, 0);
  return {
    fr: `${entities} fiches lues dans ${directory}, ${diagnostics.length} signalements au ${asOf}. Ctrl+C arrête.`,
    en: `${entities} entities read in it, ${diagnostics.length} reports as of ${asOf}. Ctrl+C stops.`,
  };
}

function tellFailure(reason: unknown): void {
  console.error(reason);
}

function refuse(fault: Text): void {
  tell(fault);
  process.exitCode = 1;
}

function tell({ fr, en }: Text): void {
  console.log(`  ${fr}\n  ${en}\n`);
}
