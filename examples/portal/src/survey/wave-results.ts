import type { CollectedSurvey, CollectedWave } from "@communaute/collector";
import type { Measurement, Text } from "@communaute/metrics";
import { refusalIn } from "./refusal-in.ts";
import type { Ask } from "./survey-desk.ts";

/** What the collector publishes of a wave: nothing yet, or figures that it has protected; or why it tells none now. */
export interface WaveResults {
  published: "nothing-yet" | "released";
  measurements: readonly Measurement[];
}

/** Asks the collector for what it publishes of a wave, as any visitor may. */
export async function waveResults(
  ask: Ask,
  survey: CollectedSurvey,
  wave: CollectedWave,
): Promise<WaveResults | { fault: Text }> {
  const response = await ask(resultsAddress(survey, wave));
  return response.ok
    ? ((await response.json()) as WaveResults)
    : { fault: await refusalIn(response) };
}

/** Where the collector publishes a wave. */
export function resultsAddress({ id }: CollectedSurvey, wave: CollectedWave): string {
  return `/v1/surveys/${id}/results?${new URLSearchParams({ wave: wave.id })}`;
}
