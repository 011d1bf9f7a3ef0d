import type { Random } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import type { World } from "../world/world.ts";
import { someOf } from "./some-of.ts";

/** Keys that no schema knows, keys that only some files have, and very long values. */
export function oddKeys(world: World, random: Random): void {
  const { members, startups, incubators, organisations } = world;
  add(someOf(startups, 2, 662, random), () => ({ robots: "noindex" }));
  add(someOf(startups, 4, 662, random), () => ({
    rgpd: { validite_homologation: { verbatim: "2027-03-14T00:00:00.000Z" } },
  }));
  add(someOf(startups, 34, 662, random), () => ({ contact_dinum: someMember(world, random) }));
  add(someOf(startups, 19, 662, random), () => ({ contact_incubator: someMember(world, random) }));
  add(someOf(organisations, 5, 145, random), ({ id }) => ({ id }));
  add(someOf(organisations, 1, 145, random), () => ({
    annuaire: "https://annuaire.exemple/12345",
  }));
  add(someOf(incubators, 3, 23, random), ({ id }) => ({
    redirect_from: random.chance(0.3) ? [] : [`/incubators/${id}-ancien`],
  }));
  add(someOf(incubators, 1, 23, random), () => ({ hidden: true }));
  add(someOf(members, 24, 3484, random), () => ({ avatar: "/img/portraits/sans-nom.jpg" }));
  add(someOf(members, 2, 3484, random), () => ({ avatar: base64Picture(random) }));
}

/** Adds keys to sheets, or other values to keys that they have. */
function add(sheets: readonly Sheet[], keys: (sheet: Sheet) => object | undefined): void {
  for (const sheet of sheets) Object.assign(sheet.front, keys(sheet));
}

function someMember({ members }: World, random: Random): string | undefined {
  return members.length > 0 ? random.pick(members).id : undefined;
}

function base64Picture(random: Random): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const length = random.integer(2000, 6390);
  const data = Array.from({ length }, () => letters[random.integer(0, 63)]).join("");
  return `data:image/png;base64,${data}`;
}
