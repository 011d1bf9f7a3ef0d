import { CalendarDate, type Reading } from "@communaute/schemas";
import { type PurgeReport, purge } from "../life/retention.ts";
import { dayInFrance } from "../privacy/day-in-france.ts";
import type { CollectOptions } from "./collect.ts";
import { openStore } from "./open-store.ts";
import { readCollectConfig } from "./read-collect-config.ts";
import { readSettings } from "./settings.ts";

/** Purges, or with `isDryRun` only tells what would be erased; a collector that runs does so by itself every day. */
export async function purgeAnswers({
  config,
  file,
  environment,
  busyMilliseconds,
  now = () => new Date(),
  isDryRun = false,
}: Omit<CollectOptions, "write"> & { isDryRun?: boolean | undefined }): Promise<
  Reading<PurgeReport | null>
> {
  const read = readCollectConfig(config, { file });
  const settings = readSettings(environment);
  const diagnostics = [...read.diagnostics, ...settings.diagnostics];
  if (!read.value || !settings.value) return { value: null, diagnostics };
  const opened = await openStore(settings.value, busyMilliseconds);
  diagnostics.push(...opened.diagnostics);
  if (!opened.value) return { value: null, diagnostics };
  try {
    const day = CalendarDate.parse(dayInFrance(now()));
    const report = await purge(opened.value, read.value.surveys, { day, isDryRun });
    return { value: report, diagnostics };
  } finally {
    await opened.value.close();
  }
}
