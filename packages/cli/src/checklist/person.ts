import type { Profile } from "@communaute/onboarding";
import { CalendarDate, nearest, type Text } from "@communaute/schemas";
import type { Call, Option } from "../command.ts";

/** For whom a list is drawn up, and from which days it counts. */
export interface Person {
  profile: Profile;
  anchors: Record<string, CalendarDate>;
}

/** The options that say for whom. */
export const PERSON_OPTIONS: Record<string, Option> = {
  profile: {
    type: "string",
    value: "clé=valeurs",
    purpose: {
      fr: "ce que l’on sait de la personne, autant de fois qu’il faut : domaine=Data,Produit, mission=2026-01-05..2026-06-30, revient=oui",
      en: "what is known of the person, as often as needed: domain=Data,Produit, mission=2026-01-05..2026-06-30, returning=yes",
    },
  },
  anchor: {
    type: "string",
    value: "nom=AAAA-MM-JJ",
    purpose: {
      fr: "un jour dont partent les échéances : arrivee=2026-05-19",
      en: "a day that due dates count from: arrivee=2026-05-19",
    },
  },
};

/** The person that the options describe, or what is wrong with them; what is not said is unknown. */
export function personOf({ options }: Call): Person | { fault: Text } {
  const profile: Profile = {};
  const anchors: Person["anchors"] = {};
  for (const given of options("profile")) {
    const [name, value] = parts(given);
    const key = KEYS[name];
    if (key === undefined) return { fault: unknownKey(name) };
    const understood = read(key, value);
    if (understood === undefined) return { fault: unreadable(name) };
    Object.assign(profile, { [key]: understood });
  }
  for (const given of options("anchor")) {
    const [name, value] = parts(given);
    const day = CalendarDate.safeParse(value);
    if (name === "" || !day.success) return { fault: unreadable("anchor") };
    anchors[name] = day.data;
  }
  return { profile, anchors };
}

function parts(given: string): [name: string, value: string] {
  const at = given.indexOf("=");
  return at === -1 ? ["", given] : [given.slice(0, at), given.slice(at + 1)];
}

function read(key: keyof Profile, value: string): unknown {
  if (key === "returning") return TRUTHS[value];
  if (key !== "mission") return value.split(",").filter((one) => one !== "");
  const [start = "", end = ""] = value.split("..");
  const days = [start, end].map((day) => CalendarDate.safeParse(day));
  if (!days[0]?.success || (end !== "" && !days[1]?.success)) return undefined;
  return { start, end: end === "" ? null : end };
}

const TRUTHS: Record<string, boolean> = { oui: true, yes: true, non: false, no: false };

/** What each fact may be called. */
const KEYS: Record<string, keyof Profile> = {
  domaine: "domain",
  domain: "domain",
  statut: "status",
  status: "status",
  incubateur: "incubator",
  incubator: "incubator",
  equipe: "team",
  team: "team",
  phase: "phase",
  lieu: "place",
  place: "place",
  role: "role",
  mission: "mission",
  revient: "returning",
  returning: "returning",
};

function unknownKey(name: string): Text {
  const meant = nearest(Object.keys(KEYS))(name);
  const known = "domaine, statut, incubateur, equipe, phase, lieu, role, mission, revient";
  return {
    fr: `--profile attend clé=valeurs, avec l’une des clés ${known}.${meant === undefined ? "" : ` Voulais-tu dire « ${meant} » ?`}`,
    en: `--profile expects key=values, with one of the keys ${known}.${meant === undefined ? "" : ` Did you mean “${meant}”?`}`,
  };
}

function unreadable(name: string): Text {
  return {
    fr: `« ${name} » ne se lit pas : un jour s’écrit AAAA-MM-JJ, une mission 2026-01-05..2026-06-30, un retour oui ou non.`,
    en: `“${name}” cannot be read: a day is written YYYY-MM-DD, a mission 2026-01-05..2026-06-30, a return yes or no.`,
  };
}
