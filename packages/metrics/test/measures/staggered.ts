import { addDays } from "@communaute/schemas";
import { day, member } from "./communities.ts";

/**
 * 120 developers who arrive twelve days apart and stay from 30 to 929 days, as in `test/r/measures/measures.R`, and
 * what half of them declared: women and men in turn.
 */
export function staggered() {
  const members = Array.from({ length: 120 }, (_, index) => {
    const start = addDays(day("2022-01-03"), 12 * index);
    return member(`member.${index}`, [[start, addDays(start, 29 + ((index * 37) % 900))]]);
  });
  const attributes = Object.fromEntries(
    members.map(({ id }, index) => [id, { gender: index % 2 === 0 ? "female" : "male" }]),
  );
  return { members, attributes };
}
