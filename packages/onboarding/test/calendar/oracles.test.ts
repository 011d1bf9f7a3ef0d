import { addDays } from "@communaute/schemas/calendar";
import joursFeries from "@socialgouv/jours-feries";
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { easter } from "../../src/calendar/easter.ts";
import { holidaysOf } from "../../src/calendar/holidays-of.ts";
import type { Zone } from "../../src/calendar/zones.ts";

/** A day about which we and `date-holidays` differ, since when, and why ours is as it is. */
interface Disagreement {
  zone: Zone;
  day: string;
  ours: boolean;
  since?: number;
  reason: string;
}

const DISAGREEMENTS: Disagreement[] = [
  {
    zone: "guadeloupe",
    day: "good-friday",
    ours: false,
    reason: "L3422-2 does not name it; a custom that a layer may add",
  },
  {
    zone: "martinique",
    day: "good-friday",
    ours: false,
    reason: "L3422-2 does not name it; a custom that a layer may add",
  },
  {
    zone: "saint-martin",
    day: "05-28",
    ours: true,
    since: 2018,
    reason: "a circular of 2018 moved it to the day of history; L3422-2 still prints the 27th",
  },
  {
    zone: "saint-martin",
    day: "05-27",
    ours: false,
    since: 2018,
    reason: "kept until 2017; the island has kept the 28th since",
  },
];

const YEARS = Array.from({ length: 71 }, (_, place) => 1990 + place);

describe("the mainland’s holidays from 1990 to 2060", () => {
  it("are those of @socialgouv/jours-feries, day for day", () => {
    expect(YEARS.map((year) => datesOf("metropole", year))).toEqual(YEARS.map(socialgouv));
  });

  it("are those of date-holidays, day for day", () => {
    const oracle = new Holidays("FR");
    expect(YEARS.map((year) => datesOf("metropole", year))).toEqual(
      YEARS.map((year) => publicDays(oracle, year)),
    );
  });
});

describe("the holidays of other zones from 1990 to 2060", () => {
  it.each<[Zone, Holidays]>([
    ["alsace-moselle", new Holidays("FR", "57")],
    ["alsace-moselle", new Holidays("FR", "67")],
    ["alsace-moselle", new Holidays("FR", "68")],
    ["guadeloupe", new Holidays("GP")],
    ["guyane", new Holidays("GF")],
    ["martinique", new Holidays("MQ")],
    ["reunion", new Holidays("RE")],
    ["mayotte", new Holidays("YT")],
    ["saint-barthelemy", new Holidays("BL")],
    ["saint-martin", new Holidays("MF")],
    ["saint-pierre-et-miquelon", new Holidays("PM")],
    ["wallis-et-futuna", new Holidays("WF")],
    ["polynesie-francaise", new Holidays("PF")],
    ["nouvelle-caledonie", new Holidays("NC")],
  ])("are those of date-holidays but for the disagreements that we know of: %s", (zone, oracle) => {
    for (const year of YEARS) {
      const known = DISAGREEMENTS.filter(
        ({ zone: place, since = year }) => place === zone && year >= since,
      );
      const ours = datesOf(zone, year);
      const theirs = publicDays(oracle, year);
      const difference = {
        ours: ours.filter((date) => !theirs.includes(date)),
        theirs: theirs.filter((date) => !ours.includes(date)),
      };
      expect(difference, `${year}`).toEqual({
        ours: known.filter(({ ours }) => ours).flatMap(({ day }) => dateOf(day, year, theirs)),
        theirs: known.filter(({ ours }) => !ours).flatMap(({ day }) => dateOf(day, year, ours)),
      });
    }
  });
});

/** The day of a disagreement, unless another holiday happens to fall on it. */
function dateOf(day: string, year: number, others: string[]): string[] {
  const date = day === "good-friday" ? addDays(easter(year), -2) : `${year}-${day}`;
  return others.includes(date) ? [] : [date];
}

function datesOf(zone: Zone, year: number): string[] {
  return holidaysOf(zone, year).map(({ date }) => date);
}

function publicDays(oracle: Holidays, year: number): string[] {
  const days = oracle.getHolidays(year).filter(({ type }) => type === "public");
  return [...new Set(days.map(({ date }) => date.slice(0, 10)))].sort();
}

/** Midnights of this machine’s time zone, so that only their local parts name the day. */
function socialgouv(year: number): string[] {
  const days: Date[] = Object.values(joursFeries(year));
  const dates = days.map((day) =>
    [
      day.getFullYear(),
      String(day.getMonth() + 1).padStart(2, "0"),
      String(day.getDate()).padStart(2, "0"),
    ].join("-"),
  );
  return [...new Set(dates)].sort();
}
