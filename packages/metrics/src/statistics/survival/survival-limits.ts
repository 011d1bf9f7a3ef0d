/**
 * The scale on which a probability gets its limits: `log-log`, ours, never leaves [0, 1] and does best with
 * few subjects; `log` is R's default; `plain` is symmetric. The last two are cut off at 0 and 1.
 */
export type LimitsScale = "log-log" | "log" | "plain";

/**
 * The limits of a probability, of which `relativeError` is the standard error divided by it; `NaN` where
 * the scale has none (`log-log` at 0 and 1, the others at 0). Kalbfleisch & Prentice 1980, 1.3;
 * Borgan & Liestøl 1990, Scandinavian Journal of Statistics 17:35.
 */
export function survivalLimits(
  probability: number,
  relativeError: number,
  z: number,
  scale: LimitsScale,
): [low: number, high: number] {
  const margin = z * relativeError;
  switch (scale) {
    case "plain":
      return [
        Math.max(probability - margin * probability, 0),
        Math.min(probability + margin * probability, 1),
      ];
    case "log":
      if (probability === 0) return [Number.NaN, Number.NaN];
      return [probability * Math.exp(-margin), Math.min(probability * Math.exp(margin), 1)];
    case "log-log": {
      if (probability === 0 || probability === 1) return [Number.NaN, Number.NaN];
      const logarithm = Math.log(probability);
      const factor = Math.exp(-margin / logarithm);
      return [Math.exp(logarithm * factor), Math.exp(logarithm / factor)];
    }
    default:
      return scale satisfies never;
  }
}
