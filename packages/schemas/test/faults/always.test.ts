import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { Community } from "../../src/entities/community.ts";
import { FAULTS } from "../../src/faults/faults.ts";
import { faultsOf } from "../../src/faults/faults-of.ts";
import { anyDay } from "../any.ts";
import { community, day } from "../make.ts";
import { anyCommunity } from "./any-community.ts";

const anyOptions = fc.record(
  { asOf: anyDay("2023-12-20", "2024-12-31"), known: fc.constant({ members: ["a.b"] }) },
  { requiredKeys: [] },
);

test("an empty community has no fault", () => {
  expect(faultsOf(community())).toEqual([]);
  expect(faultsOf(community(), { asOf: day("2024-06-15") })).toEqual([]);
});

test("in one entity lists come in order, and a whole before its parts", () => {
  const days = { start: "2000-01-01", end: "2050-01-01" };
  const missions = [
    ...Array.from({ length: 9 }, () => ({
      start: "2020-01-01",
      end: "2020-12-31",
      startups: ["x"],
    })),
    { ...days, startups: ["x", "y"] },
    { ...days, startups: ["z"] },
  ];
  const found = faultsOf(community({ members: [{ id: "a.b", name: "", missions }] }));
  expect(found.map(({ at }) => at?.path?.slice(3).join("/")).slice(-12)).toEqual([
    "8",
    "8/startups/0",
    "9",
    "9/end",
    "9/start",
    "9/startups/0",
    "9/startups/1",
    "10",
    "10",
    "10/end",
    "10/start",
    "10/startups/0",
  ]);
});

describe("whatever the community", () => {
  test("it is left as it was, and its faults are well formed and lead into it", () => {
    fc.assert(
      fc.property(anyCommunity, anyOptions, (written, options) => {
        const found = faultsOf(deepFrozen(written), options);
        expect(found.filter((fault) => !isWellFormed(fault, written))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("faults come by kind, then by entity, and the same ones every time", () => {
    const kinds = Object.keys(Community.shape);
    fc.assert(
      fc.property(anyCommunity, anyOptions, (written, options) => {
        const found = faultsOf(written, options);
        const places = found.map(({ at }) => {
          const [kind, index] = at?.path ?? [];
          return kinds.indexOf(String(kind)) * 1_000 + Number(index);
        });
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(faultsOf(structuredClone(written), options)).toEqual(found);
      }),
      { numRuns: 100 },
    );
  });

  test("no fault is told twice at one place", () => {
    fc.assert(
      fc.property(anyCommunity, anyOptions, (written, options) => {
        const told = faultsOf(written, options).map(({ code, at }) => JSON.stringify([code, at]));
        expect(told.toSorted()).toEqual([...new Set(told)].toSorted());
      }),
      { numRuns: 200 },
    );
  });

  test("a day only ever adds faults to those found without one", () => {
    fc.assert(
      fc.property(anyCommunity, anyDay("2023-12-20", "2024-12-31"), (written, asOf) => {
        const found = new Set(faultsOf(written, { asOf }).map((fault) => JSON.stringify(fault)));
        const without = faultsOf(written).map((fault) => JSON.stringify(fault));
        expect(without.filter((fault) => !found.has(fault))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function isWellFormed({ code, message, english, at }: Diagnostic, written: Community): boolean {
  const path = at?.path ?? [];
  return (
    Object.hasOwn(FAULTS, code) &&
    !/undefined|null|\[object/.test(message + english) &&
    path.length >= 2 &&
    typeof valueAt(written, path.slice(0, -1)) === "object"
  );
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFrozen(part);
    Object.freeze(value);
  }
  return value;
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    root,
  );
}
