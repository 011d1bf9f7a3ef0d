import type { Measurement, Text } from "../measurement.ts";

/**
 * A measurement that says no more than that there is something to hide: neither value, interval, details, nor any count,
 * since a value and its count give the numerator away. Its `n` of 0 means that no count is told.
 */
export function suppressed(measurement: Measurement, because: Text): Measurement {
  const { interval: _interval, ...rest } = measurement;
  return { ...rest, value: null, counts: { n: 0 }, details: [], status: "suppressed", because };
}

/** Why a cell is hidden for its own sake. */
export const TOO_FEW: Text = {
  fr: "Masqué : trop peu de personnes pour que chacune reste anonyme.",
  en: "Hidden: too few persons for each to stay anonymous.",
};

/** Why a cell is hidden although it holds enough persons. */
export const PROTECTS_ANOTHER: Text = {
  fr: "Masqué : cette valeur permettrait d’en retrouver une autre par soustraction.",
  en: "Hidden: this value would give another one away by subtraction.",
};

/** Why a sum is hidden to which many add, and one nearly all. */
export const DOMINATED: Text = {
  fr: "Masqué : l’essentiel de cette valeur vient d’un seul, et la dirait.",
  en: "Hidden: most of this value comes from one only, whose own it would tell.",
};
