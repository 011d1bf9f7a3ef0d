import { readFileSync } from "node:fs";
import { createCollector } from "@communaute/collector";
import { readCollectConfig } from "@communaute/collector/node";
import { openSqliteStore } from "@communaute/collector/sqlite";
import type { Reading } from "@communaute/schemas";
import type { SurveyDesk } from "./survey-desk.ts";
import { upkeep } from "./upkeep.ts";

/** Where the survey of the portal comes from, and where its answers go. */
export interface OpenSurveyOptions {
  /** Its configuration, as `communaute collect` takes it; the first survey in it is shown. */
  config: string;
  /** The SQLite file of the answers. */
  answers: string;
  secret: string;
  now: () => Date;
  onFailure: (reason: unknown) => void;
}

/** A survey that takes answers until it is stopped. */
export interface OpenSurvey extends SurveyDesk {
  stop: () => Promise<void>;
}

/** Opens the survey; `null`, and why, when its configuration does not hold or its answers would not be safe. */
export async function openSurvey(options: OpenSurveyOptions): Promise<Reading<OpenSurvey | null>> {
  const { config: file, answers, secret, now, onFailure } = options;
  const { value: config, diagnostics } = readCollectConfig(textOf(file), { file });
  const survey = config?.surveys[0];
  if (!config || !survey) return { value: null, diagnostics };
  const opened = await openSqliteStore({ file: answers });
  const store = opened.value;
  if (!store) return { value: null, diagnostics: [...diagnostics, ...opened.diagnostics] };
  const { surveys, origins, trustedProxies, limits } = config;
  const collector = createCollector({
    store,
    secret,
    now,
    surveys,
    origins,
    trustedProxies,
    limits,
  });
  const kept = await upkeep({ collector, store, surveys, now, onFailure });
  return {
    value: {
      survey,
      collect: collector,
      now,
      stop: async () => {
        kept.stop();
        await collector.stop();
      },
    },
    diagnostics,
  };
}

/** The text of a file; nothing, which is no configuration, when there is no such file. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
