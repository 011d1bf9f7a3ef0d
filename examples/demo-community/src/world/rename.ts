import type { Sheet } from "../sheet.ts";
import type { World } from "./world.ts";

/** Gives a startup another id, wherever it is named. */
export function renameStartup(world: World, from: string, to: string): void {
  for (const { front } of world.members) {
    rename(front.previously, from, to);
    // A member in the form of old has no list of missions.
    const { missions = [] } = front;
    for (const mission of missions) rename(mission.startups, from, to);
  }
  for (const { front } of world.incubators) rename(front.highlighted_startups, from, to);
  renameSheet(world.startups, from, to);
}

/** Gives a member another id, wherever it is named. */
export function renameMember(world: World, from: string, to: string): void {
  for (const { front } of world.startups) {
    for (const key of ["contact_dinum", "contact_incubator"] as const) {
      if (front[key] === from) front[key] = to;
    }
  }
  renameSheet(world.members, from, to);
}

/** Gives an organisation another id, wherever it is named. */
export function renameOrganisation(world: World, from: string, to: string): void {
  const [before, after] = [`/organisations/${from}`, `/organisations/${to}`];
  for (const { front } of world.startups) rename(front.sponsors, before, after);
  for (const { front } of world.incubators) if (front.owner === before) front.owner = after;
  renameSheet(world.organisations, from, to);
}

function rename(list: string[] | undefined, from: string, to: string): void {
  const index = list?.indexOf(from) ?? -1;
  if (index >= 0) list?.splice(index, 1, to);
}

function renameSheet(sheets: readonly Sheet[], from: string, to: string): void {
  const sheet = sheets.find(({ id }) => id === from);
  if (sheet) sheet.id = to;
}
