import { CalendarDate, type Text } from "@communaute/schemas";
import { freshSnapshots } from "./community/fresh-snapshots.ts";
import { KIND_NAMES } from "./community/kinds.ts";
import type { Snapshot } from "./community/snapshot.ts";
import { listening } from "./server/listening.ts";
import { portal } from "./server/portal.ts";
import { type Settings, settings } from "./server/settings.ts";

const noPort = {
  fr: "Aucun port n’a pu être ouvert : choisis-en un autre avec PORT, ou vérifie HOST.",
  en: "No port could be opened: choose another with PORT, or check HOST.",
};

const today = CalendarDate.parse(new Intl.DateTimeFormat("sv-SE").format(new Date()));
const wanted = settings(process.env, today);
if ("fault" in wanted) refuse(wanted.fault);
else await start(wanted.settings);

async function start({ directory, asOf, host, port }: Settings): Promise<void> {
  const snapshot = freshSnapshots({ directory, asOf, now: () => performance.now() });
  const app = portal({ snapshot, onFailure: (reason) => console.error(reason) });
  const first = await snapshot();
  const server = await listening(app, { host, port });
  if (server === undefined) return refuse(noPort);
  console.log(`\n  ➜  http://${hostName(host)}:${server.port}\n`);
  tell(summary(first));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void server.stop());
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

function refuse(fault: Text): void {
  tell(fault);
  process.exitCode = 1;
}

function tell({ fr, en }: Text): void {
  console.log(`  ${fr}\n  ${en}\n`);
}
