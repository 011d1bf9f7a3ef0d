import fc from "fast-check";
import type { ContentKind } from "../../src/content/content-kinds.ts";
import type { Document } from "../../src/document/any-document.ts";
import { Domain, EventName, MissionStatus, PhaseName } from "../../src/vocabularies.ts";
import { anyDay } from "../any.ts";

/** The kinds of content files. */
export const KINDS = ["members", "startups", "incubators", "organisations", "teams"] as const;

const id = fc.stringMatching(/^[a-z][a-z.-]{0,12}$/);
const ids = fc.array(id, { maxLength: 3 });
const words = fc.string({ maxLength: 12 });
const date = anyDay();

const mission = fc.record(
  {
    start: date,
    end: date,
    status: fc.constantFrom(...MissionStatus.known),
    employer: words,
    startups: ids,
  },
  { requiredKeys: ["start"] },
);
const phase = fc.record(
  { name: fc.constantFrom(...PhaseName.known), start: date, end: date, comment: words },
  { requiredKeys: ["name", "start"] },
);
const event = fc.record(
  { name: fc.constantFrom(...EventName.known), date, comment: words },
  { requiredKeys: ["name", "date"] },
);

const MODERN: Record<ContentKind, fc.Arbitrary<Document>> = {
  members: fc.record(
    {
      fullname: words,
      role: words,
      domaine: fc.constantFrom(...Domain.known),
      missions: fc.array(mission, { maxLength: 3 }),
      github: id.map((login) => login.replaceAll(".", "")),
      startups: ids,
      previously: ids,
      memberType: words,
      avatar: words,
    },
    { requiredKeys: ["fullname"] },
  ),
  startups: fc.record(
    {
      title: words,
      phases: fc.array(phase, { maxLength: 4 }),
      events: fc.array(event, { maxLength: 3 }),
      sponsors: fc.array(id.map((id) => `/organisations/${id}`)),
      contact: fc.emailAddress(),
      stats: fc.boolean(),
      link: words,
      impact_url: fc.webUrl(),
      contact_dinum: id,
      robots: words,
    },
    { requiredKeys: ["title"] },
  ),
  incubators: fc.record({ title: words, owner: words, contact: words, redirect_from: ids }),
  organisations: fc.record({ id, name: words, acronym: words, annuaire: words }),
  teams: fc.record({ name: words, mission: words, incubator: id }),
};

/** Any front matter as it is written today, in any order of its keys. */
export function anyModernFront(kind: ContentKind): fc.Arbitrary<Document> {
  return MODERN[kind].chain((front) =>
    fc
      .shuffledSubarray(Object.entries(front), { minLength: Object.keys(front).length })
      .map(Object.fromEntries),
  );
}

const oddText = fc.constantFrom(
  ...["", " ", "alumni", "death", "dinsic", "indépendant", "admin/x", "prestataire/", "a, b"],
  ...["2016-03-01", "@x", "https://github.com/x", "https://x.example", "oui", "investigation"],
);
const oddKey = fc.constantFrom(
  ...["start", "strat", "end", "enD", "ende", "status", "statut", "employer", "employeur"],
  ...["missions", "misions", "mission", "startups", "staartups", "startup", "previously"],
  ...["previsously", "domaine", "domaines", "github", "githb", "phases", "phase", "events"],
  ...["contact", "contacts", "stats", "stat", "stats_url", "statsurl", "sponsors", "name", "nom"],
  ...["title", "titre", "acronym", "date", "incubator", "incubators", "__proto__", "pix"],
);

const { value: oddValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    oddText,
    fc.constantFrom(null, undefined, true, 42),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.array(tie("map"), { maxLength: 3 }),
    tie("map"),
  ),
  map: fc.dictionary(oddKey, tie("value"), { maxKeys: 5 }),
}));

/** Any front matter made of today's keys, former ones and slips, with values that were once written, and others. */
export function anyOldFront(kind: ContentKind): fc.Arbitrary<Document> {
  const odd = fc.dictionary(oddKey, oddValue as fc.Arbitrary<unknown>, { maxKeys: 8 });
  return fc.tuple(anyModernFront(kind), odd).map(([front, odd]) => ({ ...front, ...odd }));
}
