import { fold } from "../fold.ts";
import type { Random } from "../random.ts";
import { FIRST_NAMES } from "../vocabulary/first-names.ts";
import { OTHER_SURNAMES, SURNAME_BEGINNINGS, SURNAME_ENDINGS } from "../vocabulary/last-names.ts";
import { distinct, firstFree } from "./distinct.ts";

/** What an invented person is called. */
export interface Person {
  /** The username: first and last name without accents, with a dot between them. */
  id: string;
  fullname: string;
}

/** So many invented people, no two of whom could be taken for each other by name. */
export function distinctPeople(count: number, random: Random): Person[] {
  const names = distinct();
  return Array.from({ length: count }, () => {
    const fullname = firstFree(names, (attempt) => {
      const surnames = Array.from({ length: attempt < 3 ? 1 : 2 }, () => surname(random));
      return `${random.pick(FIRST_NAMES)} ${surnames.join("-")}`;
    });
    return { fullname, id: username(fullname, random) };
  });
}

function surname(random: Random): string {
  if (random.chance(0.4)) return random.pick(OTHER_SURNAMES);
  return random.pick(SURNAME_BEGINNINGS) + random.pick(SURNAME_ENDINGS);
}

/** `Ysé Le Guervan` is `yse.le.guervan`, or less often `yse.le_guervan`. */
function username(fullname: string, random: Random): string {
  const [first = "", ...others] = fold(fullname).replaceAll("'", "").split(" ");
  return `${first}.${others.join(random.chance(0.8) ? "." : "_")}`;
}
