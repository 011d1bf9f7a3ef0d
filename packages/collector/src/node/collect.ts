import { addMonths, CalendarDate, type Reading } from "@communaute/schemas";
import { createCollector } from "../create-collector.ts";
import { purge } from "../life/retention.ts";
import { type LogEntry, traceOf } from "../operation/telemetry.ts";
import { dayInFrance } from "../privacy/day-in-france.ts";
import { openRuns, openStore } from "./open-store.ts";
import { readCollectConfig } from "./read-collect-config.ts";
import { serve } from "./serve.ts";
import { type Environment, readSettings } from "./settings.ts";

/** What a collector is started with. */
export interface CollectOptions {
  /** The text of `survey.yml`. */
  config: string;
  /** Its name, for diagnostics. */
  file?: string | undefined;
  /** `process.env`. */
  environment: Environment;
  /** Milliseconds to wait for a file that another process still holds. @defaultValue 5000 */
  busyMilliseconds?: number | undefined;
  /** Where lines of the log go, one JSON each. @defaultValue nowhere */
  write?: ((line: string) => void) | undefined;
  /** @defaultValue the clock */
  now?: (() => Date) | undefined;
}

/** A collector that runs. */
export interface Collecting {
  port: number;
  /** Ends in good order: nothing that was acknowledged is lost, and nothing is cut. */
  stop(): Promise<void>;
}

/**
 * Starts a collector: reads its configuration and its environment, opens its store, serves, settles every ten minutes and
 * purges every day. `null`, and why, when it cannot keep its promises.
 */
export async function collect(options: CollectOptions): Promise<Reading<Collecting | null>> {
  const { environment, write = () => undefined, now = () => new Date() } = options;
  const log = (entry: LogEntry) => write(JSON.stringify(entry));
  const config = readCollectConfig(options.config, { file: options.file });
  const settings = readSettings(environment);
  const diagnostics = [...config.diagnostics, ...settings.diagnostics];
  if (!config.value || !settings.value) return { value: null, diagnostics };
  const { surveys, ...rest } = config.value;
  const { secret, adminToken, port, host } = settings.value;
  const opened = await openStore(settings.value, options.busyMilliseconds);
  diagnostics.push(...opened.diagnostics);
  const store = opened.value;
  if (!store) return { value: null, diagnostics };

  const { checklists, ...handling } = rest;
  const hosted = checklists ? await openRuns(settings.value) : undefined;
  const collector = createCollector({
    ...handling,
    surveys,
    store,
    runs: hosted?.runs,
    secret,
    adminToken,
    log,
    now,
  });
  const serving = await serve(collector, { port, host });
  const note = (event: string, fault?: unknown) => {
    const at = now().toISOString();
    log({ at, level: fault ? "error" : "info", event, ...(fault ? traceOf(fault) : {}) });
  };
  const settle = () => collector.settle().catch((fault) => note("settle-failed", fault));
  const purgeNow = async () => {
    try {
      const day = CalendarDate.parse(dayInFrance(now()));
      const { purged } = await purge(store, surveys, { day });
      const months = checklists?.retentionMonths ?? 0;
      const runs = (await hosted?.runs.purgeClosed(addMonths(day, -months))) ?? 0;
      note(purged.length + runs > 0 ? "purged" : "nothing-to-purge");
    } catch (fault) {
      note("purge-failed", fault);
    }
  };
  const timers = [setInterval(settle, TEN_MINUTES), setInterval(purgeNow, DAY)];
  await purgeNow();
  note("started");
  return {
    value: {
      port: serving.port,
      async stop() {
        for (const timer of timers) clearInterval(timer);
        await serving.stop();
        await hosted?.close();
        note("stopped");
      },
    },
    diagnostics,
  };
}

const TEN_MINUTES = 10 * 60_000;
const DAY = 24 * 60 * 60_000;
