import { addDays, type CalendarDate, dateOfDay, dayNumber } from "@communaute/schemas/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workingCalendar } from "../../src/calendar/working-calendar.ts";
import { ZONES } from "../../src/calendar/zones.ts";

const mainland = workingCalendar("metropole");
const calendars = ZONES.map((zone) => workingCalendar(zone));
const calendar = fc.constantFrom(...calendars);
const day = fc
  .integer({
    min: dayNumber("1600-01-01" as CalendarDate),
    max: dayNumber("4080-12-31" as CalendarDate),
  })
  .map(dateOfDay);
const count = fc.integer({ min: -600, max: 600 });

const BOUNDS = ["1583-01-01", "4099-12-31"];

describe("working days", () => {
  it.each([
    ["skip the 1st of May and its weekend", "2026-04-30", 1, "2026-05-04"],
    ["skip the 1st and the 8th of May", "2026-04-30", 5, "2026-05-11"],
    ["are counted back over Ascension Day and Whit Monday", "2026-05-26", -7, "2026-05-13"],
    ["are counted from after a Saturday", "2026-11-21", 1, "2026-11-23"],
    ["are counted back from before a Saturday", "2026-11-21", -1, "2026-11-20"],
    ["none after an open day are that day", "2026-11-20", 0, "2026-11-20"],
    ["none after a closed day are the next open one", "2026-11-21", 0, "2026-11-23"],
    ["run over the end of a year", "2026-12-31", 1, "2027-01-04"],
  ])("%s", (_, from, count, expected) => {
    expect(mainland.addWorkingDays(from as CalendarDate, count)).toBe(expected);
  });

  it.each([
    ["goes on", "2026-08-15", "next", "2026-08-17"],
    ["goes back", "2026-08-15", "previous", "2026-08-14"],
    ["stays where it was wanted", "2026-08-15", "none", "2026-08-15"],
  ] as const)("a holiday on a Saturday %s", (_, from, roll, expected) => {
    expect(mainland.roll(from as CalendarDate, roll)).toBe(expected);
  });

  it("follow the rules of a place", () => {
    const closed = [{ on: "2026-05-15", names: { fr: "Pont", en: "Bridge day" } }];
    const place = workingCalendar("metropole", { worked: ["lundi-de-pentecote"], closed });
    expect(place.isWorkingDay("2026-05-25" as CalendarDate)).toBe(true);
    expect(place.isWorkingDay("2026-05-15" as CalendarDate)).toBe(false);
    expect(place.addWorkingDays("2026-05-13" as CalendarDate, 1)).toBe("2026-05-18");
  });

  it("stop with the calendar, however far they are asked for", () => {
    const from = "2026-11-25" as CalendarDate;
    for (const far of [1e9, Number.POSITIVE_INFINITY]) {
      expect(mainland.addWorkingDays(from, far)).toBe("4099-12-31");
      expect(mainland.addWorkingDays(from, -far)).toBe("1583-01-01");
    }
    expect(mainland.addWorkingDays("9999-12-31" as CalendarDate, 1)).toBe("4099-12-31");
    expect(mainland.addWorkingDays("0000-01-01" as CalendarDate, -1)).toBe("1583-01-01");
  });

  it.each(["", "2", "jamais", "2026-xx-01"])("end for what is no day at all: « %s »", (text) => {
    const ends = [-1, 0, 1].map((count) => mainland.addWorkingDays(text as CalendarDate, count));
    expect(ends.filter((end) => !mainland.isWorkingDay(end) && !BOUNDS.includes(end))).toEqual([]);
  });

  it("end even where no day is ever worked", () => {
    const never = Array.from({ length: 366 }, (_, place) => ({
      on: addDays("2024-01-01" as CalendarDate, place).slice(5),
      names: { fr: "Fermé", en: "Closed" },
    }));
    const place = workingCalendar("metropole", { closed: never });
    expect(place.roll("4098-01-01" as CalendarDate, "next")).toBe("4099-12-31");
  });

  it("are as a walk from day to day finds them", () => {
    const few = fc.integer({ min: -80, max: 80 });
    fc.assert(
      fc.property(calendar, day, few, (calendar, day, count) => {
        expect(calendar.addWorkingDays(day, count)).toBe(walked(calendar, day, count));
      }),
    );
  });

  it("are worked, wherever they are counted from", () => {
    fc.assert(
      fc.property(calendar, day, count, (calendar, day, count) => {
        expect(calendar.isWorkingDay(calendar.addWorkingDays(day, count))).toBe(true);
      }),
    );
  });

  it("add up: so many and so many more are both together", () => {
    fc.assert(
      fc.property(calendar, day, count, count, (calendar, day, one, other) => {
        const start = calendar.roll(day, "next");
        const inTwo = calendar.addWorkingDays(calendar.addWorkingDays(start, one), other);
        expect(inTwo).toBe(calendar.addWorkingDays(start, one + other));
      }),
    );
  });

  it("never overtake: more of them, or from a later day, come no earlier", () => {
    const more = fc.nat({ max: 50 });
    fc.assert(
      fc.property(calendar, day, count, more, more, (calendar, day, count, later, further) => {
        const sooner = calendar.addWorkingDays(day, count);
        expect(calendar.addWorkingDays(day, count + further) >= sooner).toBe(true);
        expect(calendar.addWorkingDays(addDays(day, later), count) >= sooner).toBe(true);
      }),
    );
  });

  it("are found thirty times while a walk finds them once", () => {
    const days = Array.from({ length: 1000 }, (_, place) =>
      addDays("2010-01-01" as CalendarDate, place * 15),
    );
    const additions = (times: number, add: (day: CalendarDate, count: number) => CalendarDate) => {
      const start = performance.now();
      for (let time = 0; time < times; time++) {
        for (const [place, day] of days.entries()) add(day, (place % 40) - 10);
      }
      return performance.now() - start;
    };
    additions(10, mainland.addWorkingDays);
    const walking = additions(20, (day, count) => walked(mainland, day, count));
    expect(additions(600, mainland.addWorkingDays)).toBeLessThan(walking);
  });
});

/** One day after the other, counting those that are worked. */
function walked(
  { isWorkingDay }: Pick<typeof mainland, "isWorkingDay">,
  from: CalendarDate,
  count: number,
): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let day = from;
  let left = Math.abs(count);
  if (left === 0) while (!isWorkingDay(day)) day = addDays(day, 1);
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
