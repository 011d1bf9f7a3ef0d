import { essence, fold } from "../fold.ts";
import { fileName, type Sheet } from "../sheet.ts";
import { renameMember, renameOrganisation, renameStartup } from "../world/rename.ts";
import type { Ground, Planting } from "./ground.ts";

/** Ways to be taken for another, or for nobody. */
export const IDENTITY_PLANTS = {
  "duplicate-id": ({ world, take }: Ground): Planting => {
    const [sheet, other] = inFileOrder(take("organisations"), take("organisations"));
    renameOrganisation(world, other.id, sheet.id);
    sheet.extension = "";
    return { sheet: other, path: [] };
  },

  "near-id": ({ world, take }: Ground): Planting => {
    const [one, other] = [take("startups", ({ id }) => id !== essence(id)), take("startups")];
    renameStartup(world, other.id, essence(one.id));
    return { sheet: inFileOrder(one, other)[1], path: [] };
  },

  homonym: ({ take }: Ground): Planting => {
    const [first, second] = inFileOrder(take("members"), take("members"));
    second.front.fullname = fold(first.front.fullname).toUpperCase();
    return { sheet: second, path: ["fullname"] };
  },

  "duplicate-github": ({ take }: Ground): Planting => {
    const [first, second] = inFileOrder(take("members"), take("members"));
    first.front.github = first.id.replaceAll(/[._-]+/g, "-");
    second.front.github = first.front.github.toUpperCase();
    return { sheet: second, path: ["github"] };
  },

  "github-not-a-login": ({ take, random }: Ground): Planting => {
    const sheet = take("members");
    sheet.front.github = random.pick(["pas encore de compte", "gitlab.exemple/équipe", "ñandú"]);
    return { sheet, path: ["github"] };
  },

  "member-id-form": ({ world, take, random }: Ground): Planting => {
    const sheet = take("members");
    renameMember(world, sheet.id, random.pick([`${sheet.id}2`, sheet.id.replace(".", "é.")]));
    return { sheet, path: [] };
  },
};

/** Two sheets in the order in which their files are read. */
function inFileOrder<Front extends object>(
  one: Sheet<Front>,
  other: Sheet<Front>,
): [Sheet<Front>, Sheet<Front>] {
  return fileName(one) < fileName(other) ? [one, other] : [other, one];
}
