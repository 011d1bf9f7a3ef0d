import { describe, expect, it } from "vitest";
import { easter } from "../../src/calendar/easter.ts";

describe("Easter", () => {
  it("falls on the same day by Gauss’s rule, in every year of the Gregorian calendar", () => {
    const years = Array.from({ length: 4099 - 1583 + 1 }, (_, place) => 1583 + place);
    expect(years.filter((year) => easter(year) !== gauss(year))).toEqual([]);
  });

  it.each([
    ["its earliest day", 1818, "1818-03-22"],
    ["its latest day", 1943, "1943-04-25"],
    ["Gauss’s first exception, a week before 26 April", 1981, "1981-04-19"],
    ["Gauss’s second exception, a week before 25 April", 1954, "1954-04-18"],
    ["its day this year", 2026, "2026-04-05"],
  ])("can fall on %s", (_, year, day) => {
    expect(easter(year)).toBe(day);
  });
});

/** Gauss’s rule of 1816, with both of its exceptions. */
function gauss(year: number): string {
  const a = year % 19;
  const k = Math.floor(year / 100);
  const m = (15 + k - Math.floor((13 + 8 * k) / 25) - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * a + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const isLateMoon = d === 29 || (d === 28 && (11 * m + 11) % 30 < 19);
  const march = 22 + d + e - (isLateMoon && e === 6 ? 7 : 0);
  const [month, day] = march > 31 ? ["04", march - 31] : ["03", march];
  return `${year}-${month}-${String(day).padStart(2, "0")}`;
}
