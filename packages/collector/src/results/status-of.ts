import type { Measurement } from "@communaute/metrics";

/**
 * How far a figure can be relied on: indicative under thirty answers, and then never shown without its interval; hidden
 * when all answered alike, since everybody’s answer could be read off it. Fewer than the threshold are hidden afterwards.
 */
export function statusOf(
  value: number | null,
  bins: readonly number[],
): Partial<Measurement> & Pick<Measurement, "status"> {
  if (value === null) return { status: "missing" };
  const n = bins.reduce((sum, count) => sum + count, 0);
  if (bins.filter((count) => count > 0).length === 1) return { ...NOTHING, because: ALL_ALIKE };
  return { status: n < FEWEST_SOUND ? "indicative" : "sound" };
}

const FEWEST_SOUND = 30;

const NOTHING = { value: null, counts: { n: 0 }, status: "suppressed" } as const;

const ALL_ALIKE = {
  fr: "Masqué : tout le monde a répondu la même chose, et la réponse de chacun se lirait.",
  en: "Hidden: all answered alike, so that the answer of each could be read.",
};
