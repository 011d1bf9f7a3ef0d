import type { DemoRecords, RecordsGround } from "./demo-records.ts";

/** What members declared of themselves: their gender, their experience when they came. A third declared nothing. */
export function makeAttributes({ random, community }: RecordsGround): DemoRecords["attributes"] {
  return Object.fromEntries(
    community.members.flatMap(({ id }) => {
      if (random.chance(0.33)) return [];
      const gender = random.weighted(GENDERS);
      const experience = random.pick(EXPERIENCES);
      return [[id, { gender, experience }]];
    }),
  );
}

const GENDERS = [
  ["female", 45],
  ["male", 50],
  ["other", 5],
] as const;

const EXPERIENCES = ["junior", "confirmed", "senior"] as const;
