import type { Sheet, StartupFront } from "../sheet.ts";
import type { Ground, Planting } from "./ground.ts";
import { pastMission } from "./missions.ts";

/** Ways to write a file as it was written years ago, and dates that no calendar has. */
export const LEGACY_PLANTS = {
  "date-impossible": ({ lose }: Ground): Planting => {
    const sheet = lose();
    Object.assign(sheet.front.missions[0] ?? {}, { end: "2021-02-30" });
    return { sheet, path: ["missions", 0, "end"] };
  },

  "date-form": ({ lose }: Ground): Planting => {
    const sheet = lose();
    Object.assign(sheet.front.missions[0] ?? {}, { start: "2021-9-1" });
    return { sheet, path: ["missions", 0, "start"] };
  },

  "legacy-date": (ground: Ground): Planting => {
    const sheet = ground.take("startups", ({ front }) => front.phases.length > 0);
    const phases = sheet.front.phases.map((phase, index) => {
      if (index < sheet.front.phases.length - 1) return phase;
      const blank = { end: { verbatim: ground.random.pick(["", "''", "null"]) } };
      const quoted = { start: { verbatim: `'${phase.start}'` } };
      return { ...phase, ...(ground.random.chance(0.5) ? blank : quoted) };
    });
    Object.assign(sheet.front, { phases });
    const path = ["phases", phases.length - 1];
    return { sheet, path: [...path, "end" in (phases.at(-1) ?? {}) ? "end" : "start"] };
  },

  "legacy-flat-mission": (ground: Ground): Planting => {
    const { sheet, mission } = pastMission(ground, 0, ({ startups }) => startups === undefined);
    const { start, end, status, employer = "une entreprise" } = mission;
    instead(sheet, "missions", { start, end, employer: `${status}/${employer}` });
    return { sheet, path: ["start"] };
  },

  "legacy-status": (ground: Ground): Planting => {
    const { sheet, mission } = pastMission(ground);
    mission.status = ground.random.pick(["indépendant", "independant", "prestataire", "dinsic"]);
    return { sheet, path: ["missions", 0, "status"] };
  },

  "legacy-startups": ({ take, leanOn }: Ground): Planting => {
    const sheet = take(
      "members",
      ({ front }) => front.startups === undefined && front.previously === undefined,
    );
    const item = { [leanOn("startups").id]: "inactive" };
    Object.assign(sheet.front, { startups: [item] });
    return { sheet, path: ["startups"] };
  },

  "legacy-domain": ({ take }: Ground): Planting => {
    const sheet = take("members");
    Object.assign(sheet.front, { domaine: [sheet.front.domaine] });
    return { sheet, path: ["domaine"] };
  },

  "legacy-github": ({ take }: Ground): Planting => {
    const sheet = take("members");
    sheet.front.github = `https://github.com/${sheet.id.replaceAll(/[._-]+/g, "-")}`;
    return { sheet, path: ["github"] };
  },

  "misspelt-key": ({ take }: Ground): Planting => {
    const sheet = take("members", ({ front }) => front.previously !== undefined);
    instead(sheet, "previously", { previsously: sheet.front.previously });
    return { sheet, path: ["previsously"] };
  },

  "legacy-sponsors": ({ take, leanOn }: Ground): Planting => {
    const sheet = take("startups");
    const { front } = leanOn("organisations");
    const { name, domaine_ministeriel, type } = front;
    Object.assign(sheet.front, { sponsors: [{ name, domaine_ministeriel, type }] });
    return { sheet, path: ["sponsors", 0] };
  },

  "legacy-contact": ({ take }: Ground): Planting => {
    const sheet = take("startups");
    Object.assign(sheet.front, { contact: [sheet.front.contact] });
    return { sheet, path: ["contact"] };
  },

  "legacy-stats": ({ take }: Ground): Planting => {
    const sheet = take("startups");
    Object.assign(sheet.front, { stats: "oui" });
    return { sheet, path: ["stats"] };
  },

  "legacy-phase": ({ take }: Ground): Planting => {
    const sheet = take("startups", (startup) => formerName(startup) !== undefined);
    const last = sheet.front.phases.length - 1;
    Object.assign(sheet.front.phases[last] ?? {}, { name: formerName(sheet) });
    return { sheet, path: ["phases", last, "name"] };
  },

  "legacy-flat-phase": ({ take }: Ground): Planting => {
    const sheet = take("startups", ({ front }) => front.phases.length === 1);
    const [phase] = sheet.front.phases;
    instead(sheet, "phases", { status: phase?.name, start: phase?.start });
    return { sheet, path: ["status"] };
  },

  "legacy-event": ({ take }: Ground): Planting => {
    const sheet = take("startups", ({ front }) => eventToRename(front) >= 0);
    const index = eventToRename(sheet.front);
    Object.assign(sheet.front.events?.[index] ?? {}, { name: "commitee" });
    return { sheet, path: ["events", index, "name"] };
  },
};

/** What the last phase of a startup was called before May 2026, if it had another name. */
function formerName({ front }: Sheet<StartupFront>): string | undefined {
  switch (front.phases.at(-1)?.name) {
    case "abandon-investigation":
    case "abandon":
      return "alumni";
    case "transfere":
      return "success";
    case "consolidation":
      return "perennisation";
    default:
      return undefined;
  }
}

function eventToRename({ events = [] }: StartupFront): number {
  return events.findIndex(({ name }) => name === "committee");
}

/** Puts other keys where one stood. */
function instead(sheet: Sheet, key: string, others: object): void {
  const entries = Object.entries(sheet.front).flatMap(([each, value]) =>
    each === key ? Object.entries(others) : [[each, value] as const],
  );
  sheet.front = Object.fromEntries(entries);
}
