import type { Text } from "../measurement.ts";
import type { MeasureContext } from "./measure-definition.ts";
import type { PreparedWave } from "./preparation/prepared-wave.ts";

/** Why there is no value when no wave of the survey ended in the period. */
export const NO_WAVE: Text = {
  fr: "Aucune vague de ce sondage ne s’est terminée dans la période.",
  en: "No wave of this survey ended in the period.",
};

/**
 * The wave that closed last in the period, of the surveys on a scale (of any survey without one named); `undefined`
 * when none did. An open wave is never told: live results would give away who answers last.
 */
export function lastWave(
  { population: { waves }, from, to, asOf }: MeasureContext,
  scale?: "nps" | "satisfaction",
): (PreparedWave & { closed: number }) | undefined {
  const end = Math.min(to, asOf);
  let last: (PreparedWave & { closed: number }) | undefined;
  for (const wave of waves) {
    const { closed, survey } = wave;
    if (closed === undefined || closed <= from || closed > end) continue;
    if (scale !== undefined && survey?.scale !== scale) continue;
    if (last === undefined || closed >= last.closed) last = { ...wave, closed };
  }
  return last;
}
