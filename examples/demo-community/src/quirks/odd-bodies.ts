import type { Random } from "../random.ts";
import type { World } from "../world/world.ts";
import { someOf } from "./some-of.ts";

/** Bodies with a line `---`, zero-width characters, decomposed accents, Windows line ends, or nothing at all. */
export function oddBodies({ members, startups }: World, random: Random): void {
  for (const sheet of someOf(startups, 23, 662, random)) {
    sheet.body += "\n---\n\nCette fiche est relue chaque trimestre.\n";
  }
  for (const sheet of someOf(startups, 16, 662, random)) sheet.body = sheet.body.normalize("NFD");
  for (const sheet of someOf(startups, 1, 662, random)) sheet.body = "";
  const [withBio, all] = [members.filter(({ body }) => body !== ""), [...members, ...startups]];
  for (const sheet of someOf(withBio, 1, 1466, random)) sheet.body = sheet.body.normalize("NFD");
  for (const sheet of someOf(withBio, 1, 1466, random)) {
    sheet.body = sheet.body.replaceAll("\n", "\r\n");
  }
  for (const sheet of someOf(all, 38, 4146, random)) {
    sheet.body = sheet.body.replace(" ", " \u200b");
  }
}
