import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCondition } from "../../src/conditions/compile-condition.ts";
import { distinctionsOf } from "../../src/conditions/distinctions.ts";
import type { Profile } from "../../src/conditions/facts.ts";
import type { Condition } from "../../src/definition/condition.ts";

const values = fc.subarray(["data", "design", "produit"]);
const day = fc.constantFrom("2026-01-31", "2026-02-28", "2026-04-30", "2026-05-01");
const condition = fc.record(
  {
    domain: values,
    status: values,
    team: values,
    mission: fc.record({
      comparison: fc.constantFrom(">=", ">", "<=", "<"),
      count: fc.constantFrom(1, 3, 90),
      unit: fc.constantFrom("day", "week", "month"),
    }),
    returning: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Condition>;
const profile = fc.record(
  {
    domain: values,
    status: values,
    team: values,
    mission: fc.record({ start: day, end: fc.option(day) }),
    returning: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<Profile>;

describe("what conditions tell apart", () => {
  it("gives people of whom the same is said the same answers, whoever was asked about before", () => {
    fc.assert(
      fc.property(
        fc.array(condition, { maxLength: 4 }),
        fc.array(profile),
        (conditions, people) => {
          const toldOf = distinctionsOf(conditions);
          const answers = new Map<string, string>();
          for (const person of people) {
            const told = toldOf(person);
            const answer = conditions.map((each) => String(compileCondition(each)(person))).join();
            expect(answers.get(told) ?? answer).toBe(answer);
            answers.set(told, answer);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each<[what: string, one: Profile, other: Profile]>([
    ["an unknown domain and no domain", {}, { domain: [] }],
    ["one domain and another", { domain: ["data"] }, { domain: ["design"] }],
    ["one domain and two", { domain: ["data"] }, { domain: ["data", "design"] }],
    ["an unknown return and a first arrival", {}, { returning: false }],
  ])("tells apart %s", (_, one, other) => {
    const toldOf = distinctionsOf([
      { domain: ["data"] },
      { domain: ["design"] },
      { returning: true },
    ]);
    expect(toldOf(one)).not.toBe(toldOf(other));
  });

  it("does not tell apart what no condition asks about", () => {
    const toldOf = distinctionsOf([{ domain: ["data"] }]);
    expect(toldOf({ domain: ["design"], status: ["agent"] })).toBe(toldOf({ domain: ["produit"] }));
  });
});
