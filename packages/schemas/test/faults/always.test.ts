import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Community } from "../../src/entities/community.ts";
import { CATALOGUE } from "../../src/faults/catalogue.ts";
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

describe("whatever the community", () => {
  test("it is left as it was, and its faults are well formed and lead into it", () => {
    fc.assert(
      fc.property(anyCommunity, anyOptions, (written, options) => {
        for (const fault of faultsOf(deepFrozen(written), options)) {
          expect(CODES).toContain(fault.code);
          expect(fault.message).not.toMatch(/undefined|null|\[object/);
          const path = fault.at?.path ?? [];
          expect(path.length).toBeGreaterThanOrEqual(2);
          expect(valueAt(written, path.slice(0, -1))).toBeTypeOf("object");
        }
      }),
      { numRuns: 300 },
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
      { numRuns: 200 },
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
        const found = faultsOf(written, { asOf });
        for (const fault of faultsOf(written)) expect(found).toContainEqual(fault);
      }),
      { numRuns: 100 },
    );
  });
});

const CODES: string[] = CATALOGUE.map(({ code }) => code);

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
