import type { Sheet } from "../sheet.ts";
import { hasEnded, isActive } from "./being.ts";
import type { Ground, Planting } from "./ground.ts";

/** Ways to name what does not exist, or what is not there for it. */
export const REFERENCE_PLANTS = {
  "incubator-without-startup": ({ world, take, leanOn }: Ground): Planting => {
    const sheet = take("incubators");
    const heir = leanOn("incubators").id;
    sheet.front.highlighted_startups = [];
    for (const { front } of world.startups) {
      if (front.incubator === sheet.id) front.incubator = heir;
    }
    return { sheet, path: [] };
  },

  "team-without-member": ({ world, take, leanOn }: Ground): Planting => {
    const sheet = take("teams");
    const heir = `/teams/${leanOn("teams").id}`;
    for (const { front } of world.members) {
      if (!front.teams?.includes(`/teams/${sheet.id}`)) continue;
      const others = front.teams.filter((team) => team !== `/teams/${sheet.id}`);
      front.teams = [...new Set([...others, heir])];
    }
    return { sheet, path: [] };
  },

  "startup-without-member": ({ world, take }: Ground): Planting => {
    const sheet = take("startups", hasEnded);
    for (const { front } of world.members) {
      if (front.previously) front.previously = front.previously.filter((id) => id !== sheet.id);
      for (const mission of front.missions) {
        if (!mission.startups?.includes(sheet.id)) continue;
        mission.startups = mission.startups.filter((id) => id !== sheet.id);
        if (mission.startups.length === 0) delete mission.startups;
      }
    }
    return { sheet, path: [] };
  },

  "startup-without-sponsor": ({ take }: Ground): Planting => {
    const sheet = take("startups");
    sheet.front.sponsors = [];
    return { sheet, path: ["sponsors"] };
  },

  "owner-missing": ({ take }: Ground): Planting => {
    const sheet = take("incubators");
    sheet.front.owner = "";
    return { sheet, path: ["owner"] };
  },

  "highlighted-elsewhere": ({ take, leanOn }: Ground): Planting => {
    const sheet = take("incubators");
    const { id } = leanOn("startups", ({ front }) => front.incubator !== sheet.id);
    const highlighted = sheet.front.highlighted_startups.push(id);
    return { sheet, path: ["highlighted_startups", highlighted - 1] };
  },

  "incubator-not-listed": ({ take, leanOn }: Ground): Planting => {
    const sheet = take("startups");
    const one = leanOn("incubators", ({ id }) => id !== sheet.front.incubator);
    const others = [sheet.front.incubator, one.id];
    const other = leanOn("incubators", ({ id }) => !others.includes(id));
    sheet.front.incubators = [one.id, other.id];
    return { sheet, path: ["incubators"] };
  },

  "active-without-attachment": ({ world, lose }: Ground): Planting => {
    const sheet = lose((member) => isActive(member, world.asOf));
    for (const mission of sheet.front.missions) delete mission.startups;
    delete sheet.front.teams;
    delete sheet.front.incubator;
    return { sheet, path: [] };
  },

  "former-reference": ({ take }: Ground): Planting => {
    const { id, front } = take("startups");
    const former = `${id}-naissant`;
    front.redirect_from = [...(front.redirect_from ?? []), `/startups/${former}`];
    const sheet = take("members");
    sheet.front.previously = [...(sheet.front.previously ?? []), former];
    return { sheet, path: ["previously", sheet.front.previously.length - 1] };
  },

  "unknown-reference": (ground: Ground): Planting => ground.random.pick(UNKNOWN)(ground),
};

/** The ways to name what does not exist, one for each key that names anything. */
const UNKNOWN: readonly ((ground: Ground) => Planting)[] = [
  ({ take }) => {
    const sheet = take("members", ({ front }) => front.missions[0]?.startups !== undefined);
    const startups = sheet.front.missions[0]?.startups ?? [];
    return { sheet, path: ["missions", 0, "startups", startups.push("produit-jamais-vu") - 1] };
  },
  ({ take }) => withOneMore(take("members"), "previously", "projet-oublie"),
  ({ take }) => withOneMore(take("members"), "teams", "/teams/EQUIPE"),
  ({ take }) => withOneMore(take("members"), "startups", "startup-de-passage"),
  ({ take }) => withAnother(take("members"), "incubator", "fabrique-disparue"),
  ({ take }) => withOneMore(take("startups"), "sponsors", "/organisations/direction-dissoute"),
  ({ take }) => withAnother(take("startups"), "contact_dinum", "quelqu.un"),
];

function withOneMore(sheet: Sheet, key: string, id: string): Planting {
  const front: Record<string, unknown> = { ...sheet.front };
  const before = front[key];
  const list = [...(Array.isArray(before) ? before : []), id];
  Object.assign(sheet.front, { [key]: list });
  return { sheet, path: [key, list.length - 1] };
}

function withAnother(sheet: Sheet, key: string, id: string): Planting {
  Object.assign(sheet.front, { [key]: id });
  return { sheet, path: [key] };
}
