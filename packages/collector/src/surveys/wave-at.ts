import type { CollectedSurvey, CollectedWave } from "./collected-survey.ts";

/** Where a wave stands on a day; both its days count. */
export type WaveStanding = "not-open" | "open" | "closed";

/** Where a wave stands on a day `YYYY-MM-DD`. */
export function waveStanding({ opensOn, closesOn }: CollectedWave, day: string): WaveStanding {
  if (day < opensOn) return "not-open";
  return day > closesOn ? "closed" : "open";
}

/** The wave that an answer is for: the one it names, else the one that is open, else the last one that closed. */
export function waveAt(
  { waves }: CollectedSurvey,
  named: string | undefined,
  day: string,
): CollectedWave | undefined {
  if (named !== undefined) return waves.find(({ id }) => id === named);
  return (
    waves.find((wave) => waveStanding(wave, day) === "open") ??
    waves
      .filter((wave) => waveStanding(wave, day) === "closed")
      .sort((one, other) => (one.closesOn < other.closesOn ? 1 : -1))[0]
  );
}
