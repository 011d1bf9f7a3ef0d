import type { Random } from "../random.ts";
import { renameMember, renameOrganisation, renameStartup } from "../world/rename.ts";
import type { World } from "../world/world.ts";
import { someOf } from "./some-of.ts";

/** Ids with accents, capitals or separators in a row, and organisations whose file has no extension. */
export function oddIds(sheets: World, random: Random, world: World): void {
  for (const { id } of someOf(sheets.startups, 2, 662, random)) {
    renameStartup(world, id, id.replace("e", "é"));
  }
  for (const { id } of someOf(sheets.startups, 1, 662, random)) {
    renameStartup(world, id, `${id}EnFrance`);
  }
  for (const { id } of someOf(sheets.members, 1, 3484, random)) {
    renameMember(world, id, `${id}.-.fils`);
  }
  for (const sheet of someOf(sheets.organisations, 2, 145, random)) {
    sheet.extension = "";
    renameOrganisation(
      world,
      sheet.id,
      `${sheet.id.charAt(0).toUpperCase()}${sheet.id.slice(1)}-é`,
    );
  }
}
