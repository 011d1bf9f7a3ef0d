import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf } from "../../src/time/day-of.ts";
import type { MissionColumns } from "../../src/time/mission-columns.ts";
import { OPEN_END, spellsOf } from "../../src/time/spells-of.ts";
import { spellsOfColumns } from "../../src/time/spells-of-columns.ts";

interface Row {
  person: number;
  start: number;
  end: number;
}

const anyStart = fc.integer({ min: -200, max: 2_000 });
const anyRow = (person: fc.Arbitrary<number>) =>
  fc
    .record({ person, start: anyStart, length: fc.option(fc.integer({ min: -5, max: 200 })) })
    .map(({ length, ...row }) => ({
      ...row,
      end: length === null ? OPEN_END : row.start + length,
    }));
const near = fc.array(anyRow(fc.integer({ min: -3, max: 5 })), { maxLength: 60 });
const farApart = fc.array(
  anyRow(
    fc.constantFrom(-2_147_483_648, -2_147_483_647, -65_537, -1, 0, 65_535, 65_536, 2_147_483_647),
  ),
  { maxLength: 60 },
);
const anyGap = fc.integer({ min: 0, max: 120 });

test.each([
  ["close together", near],
  ["far apart", farApart],
] as const)("persons with numbers %s have the spells that each has alone", (_how, anyRows) => {
  fc.assert(
    fc.property(anyRows, anyGap, (rows, gap) => {
      const columns = spellsOfColumns(columnsOf(rows), { gap });
      expect(columns).toEqual(oneByOne(rows, gap));
    }),
    { numRuns: 300 },
  );
});

test("starts of any 32-bit number are in order as well", () => {
  const rows = [2_147_483_646, -2_147_483_648, 0, -1].map((start) => ({
    person: 7,
    start,
    end: start,
  }));
  expect([...spellsOfColumns(columnsOf(rows), { gap: 0 }).start]).toEqual([
    -2_147_483_648, -1, 2_147_483_646,
  ]);
});

test("no mission gives no spell", () => {
  expect(spellsOfColumns(columnsOf([]))).toEqual({ ...columnsOf([]), dropped: 0 });
});

test("columns of different lengths are a mistake, and the message counts them", () => {
  const columns = { ...columnsOf([{ person: 1, start: 1, end: 1 }]), end: new Int32Array(2) };
  expect(() => spellsOfColumns(columns)).toThrow(/person has 1 rows, start 1, end 2/);
});

function columnsOf(rows: readonly Row[]): MissionColumns {
  return {
    person: Int32Array.from(rows, ({ person }) => person),
    start: Int32Array.from(rows, ({ start }) => start),
    end: Int32Array.from(rows, ({ end }) => end),
  };
}

function oneByOne(rows: readonly Row[], gap: number) {
  const persons = [...new Set(rows.map(({ person }) => person))].sort((a, b) => a - b);
  let dropped = 0;
  const spells = persons.flatMap((person) => {
    const own = rows.filter((row) => row.person === person);
    const found = spellsOf(
      own.map(({ start, end }) => ({
        start: dateOf(start),
        end: end === OPEN_END ? undefined : dateOf(end),
      })),
      { gap },
    );
    dropped += found.dropped;
    return found.spells.map((spell) => ({ person, ...spell }));
  });
  return { ...columnsOf(spells), dropped };
}
