import fc from "fast-check";
import type { ItemFields } from "../../src/definition/layer.ts";
import type { HandAddition, HandItem, HandLayer } from "./hand.ts";

const BASE_IDS = ["a", "b", "c", "d", "e", "f"];
const NAMES = ["un", "deux", "trois"];

const fields: fc.Arbitrary<ItemFields> = fc.record(
  {
    title: fc.record({ fr: fc.constantFrom("Autre titre", "Encore un titre") }),
    hint: fc.record({ fr: fc.constantFrom("Vite", "Bientôt") }),
    optional: fc.boolean(),
    who: fc
      .subarray(["self", "referent", "animation", "admin"] as const, { minLength: 1 })
      .map((who) => [...who]),
    due: fc.record({
      from: fc.constant("J"),
      days: fc.integer({ min: 0, max: 20 }),
      unit: fc.constantFrom("day" as const, "working-day" as const),
    }),
    for: fc.record({ domain: fc.subarray(["Data", "Design"], { minLength: 1 }) }),
  },
  { requiredKeys: [] },
);

const changes = fc
  .tuple(fields, fc.nat(9))
  .map(([given, dice]): ItemFields => ({ ...given, ...(dice === 0 && { locked: true }) }));

/** A base of six items, some of them locked, and with fields of their own. */
const arbitraryBase: fc.Arbitrary<HandLayer> = fc
  .tuple(
    ...BASE_IDS.map((id) =>
      fc
        .tuple(fields, fc.nat(5))
        .map(([given, dice]): HandItem => ({ id, ...given, ...(dice === 0 && { locked: true }) })),
    ),
  )
  .map((items) => ({
    checklist: "arrivee",
    sections: { s: items.slice(0, 4), t: items.slice(4) },
  }));

/** A layer that changes, removes and adds next to items of the base, which it may all name rightly. */
function arbitraryLayer(parents: string[], id: string): fc.Arbitrary<HandLayer> {
  const target = fc.constantFrom(...BASE_IDS);
  const block = fc.record({
    target,
    side: fc.constantFrom("after", "before"),
    count: fc.integer({ min: 1, max: 2 }),
  });
  return fc
    .record({
      change: fc.dictionary(target, changes, { maxKeys: 3 }),
      remove: fc.subarray(BASE_IDS, { maxLength: 2 }),
      blocks: fc.array(block, { maxLength: 3 }),
    })
    .map(({ change, remove, blocks }) => ({
      extends: parents,
      change,
      remove,
      add: blocks.map(
        ({ target: anchor, side, count }, at): HandAddition => ({
          [side]: anchor,
          items: NAMES.slice(0, count).map((name) => `${name}-${at}-${id}`),
        }),
      ),
    }));
}

/** A base `c/b`, two layers `i/m` and `i/n` on it, and a team `e/z` on both, each with its own say. */
export const arbitraryDiamond: fc.Arbitrary<Record<string, HandLayer>> = fc.record({
  "c/b": arbitraryBase,
  "i/m": arbitraryLayer(["c/b"], "m"),
  "i/n": arbitraryLayer(["c/b"], "n"),
  "e/z": arbitraryLayer(["i/m", "i/n"], "z"),
});
