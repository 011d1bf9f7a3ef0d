import type { Random } from "../random.ts";
import type { MemberFront, Sheet } from "../sheet.ts";
import type { World } from "../world/world.ts";

/** Where faults are planted: a tidy world, of which every sheet is spoilt at most once. */
export interface Ground {
  world: World;
  random: Random;
  /** A sheet that fits, to be spoilt. Throws when none is left: the community is too small. */
  take<Kind extends Kinds>(kind: Kind, fits?: Fits<Kind>): World[Kind][number];
  /** A sheet that fits, which stays as it is because faults elsewhere depend on it; several may lean on one. */
  leanOn<Kind extends Kinds>(kind: Kind, fits?: Fits<Kind>): World[Kind][number];
  /** A member to be spoilt whose file may become unreadable: whatever it names, others name too. */
  lose(fits?: Fits<"members">): Sheet<MemberFront>;
  /** The sheets that are spoilt, or leant on. */
  touched: ReadonlySet<Sheet>;
}

/** Where a fault was planted. */
export interface Planting {
  sheet: Sheet;
  /** The place in the front matter that is wrong; empty when it is the whole file. */
  path: (string | number)[];
}

/** Spoils one sheet of the ground, and tells which and where. */
export type Plant = (ground: Ground) => Planting;

type Kinds = "members" | "startups" | "incubators" | "organisations" | "teams";

type Fits<Kind extends Kinds> = (sheet: World[Kind][number]) => boolean;

/** The ground that a tidy world offers. */
export function groundOf(world: World, random: Random): Ground {
  const spoilt = new Set<Sheet>();
  const touched = new Set<Sheet>();

  function take<Kind extends Kinds>(kind: Kind, fits: Fits<Kind> = () => true) {
    const sheet = found(kind, (each) => !touched.has(each) && fits(each));
    spoilt.add(sheet);
    touched.add(sheet);
    return sheet;
  }

  function leanOn<Kind extends Kinds>(kind: Kind, fits: Fits<Kind> = () => true) {
    const sheet = found(kind, (each) => !spoilt.has(each) && fits(each));
    touched.add(sheet);
    return sheet;
  }

  function lose(fits: Fits<"members"> = () => true) {
    const often = namedMoreThanOnce(world.members.filter((member) => !spoilt.has(member)));
    return take(
      "members",
      (member) => fits(member) && namedBy(member).every((name) => often.has(name)),
    );
  }

  function found<Kind extends Kinds>(kind: Kind, fits: Fits<Kind>): World[Kind][number] {
    const sheets: readonly World[Kind][number][] = world[kind];
    const offset = random.integer(0, Math.max(0, sheets.length - 1));
    const sheet = sheets.slice(offset).find(fits) ?? sheets.slice(0, offset).find(fits);
    if (sheet) return sheet;
    throw new RangeError(`cannot plant: expected one more fitting sheet among ${kind}, got none`);
  }

  return { world, random, take, leanOn, lose, touched };
}

function namedMoreThanOnce(members: readonly Sheet<MemberFront>[]): Set<string> {
  const [once, often] = [new Set<string>(), new Set<string>()];
  for (const name of members.flatMap(namedBy)) (once.has(name) ? often : once).add(name);
  return often;
}

/** Each startup and team that a member names, once. */
function namedBy({ front }: Sheet<MemberFront>): string[] {
  const { missions, previously = [], startups = [], teams = [] } = front;
  const inMissions = missions.flatMap((mission) => mission.startups ?? []);
  return [...new Set([...inMissions, ...previously, ...startups, ...teams])];
}
