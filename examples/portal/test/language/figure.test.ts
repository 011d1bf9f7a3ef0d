import { expect, test } from "vitest";
import { type FigureUnit, figureWithUnit } from "../../src/language/figure.ts";

test.each<[number, FigureUnit, string, string]>([
  [-12.54, "points", "−12,5 points", "−12.5 points"],
  [1, "points", "1 point", "1 point"],
  [-0.04, "points", "0,0 point", "0.0 points"],
  [97.14, "percent", "97,1\u202f%", "97.1%"],
  [0, "percent", "0,0\u202f%", "0.0%"],
  [1234.4, "days", "1\u202f234 jours", "1,234 days"],
  [0, "persons", "0 personne", "0 persons"],
  [1, "problems", "1 problème", "1 problem"],
  [72.25, "index", "72,3 sur 100", "72.3 out of 100"],
  [
    0.9625,
    "per-startup-month",
    "0,96 demande par startup et par mois",
    "0.96 tickets per startup and month",
  ],
  [0.0239, "probability", "0,024", "0.024"],
])("%d %s is read « %s », “%s”", (value, unit, french, english) => {
  const plain = (text: string) => text.replace(/\u00a0/g, "\u202f");
  expect(plain(figureWithUnit(value, unit, "fr"))).toBe(french);
  expect(figureWithUnit(value, unit, "en")).toBe(english);
});
