import type { Sheet, StartupFront } from "../sheet.ts";
import type { World } from "./world.ts";

/** Gives a startup another id, wherever it is named. */
export function renameStartup(world: World, from: string, to: string): void {
  for (const { front } of world.members) {
    rename(front.previously, from, to);
    for (const mission of front.missions) rename(mission.startups, from, to);
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

/** Takes a startup out of every list that names it, except the lists of incubators. */
export function unnameStartup(world: World, id: string): void {
  for (const { front } of world.members) {
    if (front.previously) front.previously = without(front.previously, id);
    for (const mission of front.missions) {
      if (!mission.startups?.includes(id)) continue;
      mission.startups = without(mission.startups, id);
      if (mission.startups.length === 0) delete mission.startups;
    }
  }
}

/** Moves a startup to another incubator, which then may no longer be highlighted by the one before. */
export function moveStartup(world: World, startup: Sheet<StartupFront>, incubator: string): void {
  startup.front.incubator = incubator;
  for (const { front } of world.incubators) {
    front.highlighted_startups = without(front.highlighted_startups, startup.id);
  }
}

function rename(list: string[] | undefined, from: string, to: string): void {
  const index = list?.indexOf(from) ?? -1;
  if (index >= 0) list?.splice(index, 1, to);
}

function without(list: readonly string[], id: string): string[] {
  return list.filter((each) => each !== id);
}

function renameSheet(sheets: readonly Sheet[], from: string, to: string): void {
  const sheet = sheets.find(({ id }) => id === from);
  if (sheet) sheet.id = to;
}
