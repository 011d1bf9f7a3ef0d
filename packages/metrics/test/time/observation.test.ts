import fc from "fast-check";
import { expect, test } from "vitest";
import { observationAsOf, observationDuring } from "../../src/time/observation.ts";
import { OPEN_END } from "../../src/time/spells-of.ts";

test.each([
  ["ended the day before the cut", { start: 10, end: 19 }, { entry: 0, exit: 10, event: true }],
  ["ending on the cut", { start: 10, end: 20 }, { entry: 0, exit: 11, event: false }],
  ["planned to end later", { start: 10, end: 30 }, { entry: 0, exit: 11, event: false }],
  ["open", { start: 10, end: OPEN_END }, { entry: 0, exit: 11, event: false }],
  ["starting on the cut", { start: 20, end: 30 }, { entry: 0, exit: 1, event: false }],
  ["starting after the cut", { start: 21, end: 30 }, null],
])("at a cut on day 20, of a spell %s", (_what, spell, seen) => {
  expect(observationAsOf(spell, 20)).toEqual(seen);
});

const anySpell = fc
  .record({ start: fc.integer({ min: -40, max: 40 }), length: fc.nat(60) })
  .map(({ start, length }) => ({ start, end: start + length }));
const anyDay = fc.integer({ min: -60, max: 100 });

test("during a period, a spell is at risk on each of its days that lie in it, and on no other", () => {
  fc.assert(
    fc.property(anySpell, anyDay, anyDay, (spell, from, to) => {
      const tenures: number[] = [];
      for (let day = spell.start; day <= spell.end; day += 1) {
        if (from <= day && day < to) tenures.push(day - spell.start + 1);
      }
      const first = tenures.at(0);
      const last = tenures.at(-1);
      const isSeen = first !== undefined && last !== undefined;
      expect(observationDuring(spell, from, to)).toEqual(
        isSeen ? { entry: first - 1, exit: last, event: spell.end < to } : null,
      );
    }),
    { numRuns: 1_000 },
  );
});

test("what is seen up to a cut is what is seen in a period that starts before the spell, but for its end", () => {
  fc.assert(
    fc.property(anySpell, anyDay, (spell, cut) => {
      const seen = observationAsOf(spell, cut);
      const during = observationDuring(spell, -1_000, cut + 1);
      expect(seen).toEqual(during && { ...during, event: spell.end < cut });
    }),
  );
});

test("parts of a period make up the whole: days at risk and departures add up", () => {
  fc.assert(
    fc.property(anySpell, fc.tuple(anyDay, anyDay, anyDay), (spell, days) => {
      const [from, middle, to] = days.sort((a, b) => a - b) as [number, number, number];
      const whole = observationDuring(spell, from, to);
      const parts = [
        observationDuring(spell, from, middle),
        observationDuring(spell, middle, to),
      ].flatMap((part) => (part ? [part] : []));
      const atRisk = parts.reduce((sum, { entry, exit }) => sum + exit - entry, 0);
      expect(atRisk).toBe(whole ? whole.exit - whole.entry : 0);
      expect(parts.filter(({ event }) => event).length).toBe(whole?.event ? 1 : 0);
    }),
  );
});
