import type { OlderFormCase } from "./older-form-case.ts";

const SPONSOR = { type: "operateur", domaine_ministeriel: "culture" };

/** What startups, incubators, organisations and teams once looked like, and what they are today. */
export const olderFormsOfOthers: OlderFormCase[] = [
  {
    title: "a flat phase is the only one of a list",
    kind: "startups",
    before: {
      title: "Carnet vert",
      status: "construction",
      start: "2018-05-01",
      end: "2019-05-01",
    },
    after: {
      title: "Carnet vert",
      phases: [{ name: "construction", start: "2018-05-01", end: "2019-05-01" }],
    },
    found: [["legacy-flat-phase", "status"]],
  },
  {
    title: "a flat phase with a former name is told where the name stands",
    kind: "startups",
    before: { start: "2018-05-01", end: "", phases: null, status: "success", contact: null },
    after: { phases: [{ name: "transfere", start: "2018-05-01" }] },
    found: [
      ["legacy-flat-phase", "status"],
      ["legacy-date", "end"],
      ["legacy-contact", "contact"],
      ["legacy-phase", "status", "transfere"],
    ],
  },
  {
    title: "sponsors described in place are references, by acronym or else by name",
    kind: "startups",
    before: {
      sponsors: [
        { name: "Office des carnets", acronym: "ODC", ...SPONSOR },
        "/organisations/odc",
        { name: "Préfecture de l’Ouest", acronym: " ", ...SPONSOR },
      ],
    },
    after: {
      sponsors: [
        "/organisations/odc",
        "/organisations/odc",
        "/organisations/prefecture-de-l-ouest",
      ],
    },
    found: [
      ["legacy-sponsors", "sponsors[0]", "/organisations/odc"],
      ["legacy-sponsors", "sponsors[2]", "/organisations/prefecture-de-l-ouest"],
    ],
  },
  {
    title: "of several contacts the first counts",
    kind: "startups",
    before: { contact: ["equipe@carnet-vert.example", "autre@carnet-vert.example"] },
    after: { contact: "equipe@carnet-vert.example" },
    found: [["legacy-contact", "contact"]],
  },
  {
    title: "an incubator has one contact as well",
    kind: "incubators",
    before: { title: "Atelier", contact: ["atelier@carnet-vert.example"] },
    after: { title: "Atelier", contact: "atelier@carnet-vert.example" },
    found: [["legacy-contact", "contact"]],
  },
  ...(
    [
      ["oui", true],
      ["True", true],
      ["non", false],
      ["false", false],
    ] as const
  ).map(([stats, current]) => ({
    title: `statistics published: ${stats}`,
    kind: "startups",
    before: { stats, link: "" },
    after: { stats: current, link: "" },
    found: [["legacy-stats", "stats", String(current)]],
  })),
  {
    title: "the address of the statistics says that there are some",
    kind: "startups",
    before: { stats: "https://carnet-vert.example/stats", link: "" },
    after: { stats: true, stats_url: "https://carnet-vert.example/stats", link: "" },
    found: [["legacy-stats", "stats", "true"]],
  },
  {
    title: "an address of the statistics that is known already stays",
    kind: "startups",
    before: {
      stats_url: "https://carnet-vert.example/stats",
      stats: "https://carnet-vert.example/old",
    },
    after: { stats_url: "https://carnet-vert.example/stats", stats: true },
    found: [["legacy-stats", "stats", "true"]],
  },
  ...(
    [
      ["investigation", "alumni", "abandon-investigation"],
      ["construction", "alumni", "abandon"],
      ["acceleration", "success", "transfere"],
      ["acceleration", "transfer", "consolidation"],
      ["acceleration", "perennisation", "consolidation"],
    ] as const
  ).map(([previous, name, current]) => ({
    title: `after ${previous}, the phase ${name} is ${current} today`,
    kind: "startups",
    before: {
      phases: [
        { name: previous, start: "2018-05-01" },
        { name, start: "2019-05-01", end: "" },
      ],
    },
    after: {
      phases: [
        { name: previous, start: "2018-05-01" },
        { name: current, start: "2019-05-01" },
      ],
    },
    found: [
      ["legacy-date", "phases[1].end"],
      ["legacy-phase", "phases[1].name", current],
    ],
  })),
  {
    title: "a phase before which there is none was given up as a whole",
    kind: "startups",
    before: { phases: [{ name: "alumni", start: "2018-05-01" }] },
    after: { phases: [{ name: "abandon", start: "2018-05-01" }] },
    found: [["legacy-phase", "phases[0].name", "abandon"]],
  },
  ...(
    [
      ["death", "end"],
      ["reprise", "other"],
      ["commitee", "committee"],
    ] as const
  ).map(([name, current]) => ({
    title: `the event ${name} is ${current} today`,
    kind: "startups",
    before: {
      events: [
        { name: "fast", date: "2019-05-01" },
        { name, date: "2020-05-01" },
      ],
    },
    after: {
      events: [
        { name: "fast", date: "2019-05-01" },
        { name: current, date: "2020-05-01" },
      ],
    },
    found: [["legacy-event", "events[1].name", current]],
  })),
  {
    title: "keys with slips get their names in a startup, its phases and its events",
    kind: "startups",
    before: {
      titel: "Carnet vert",
      phases: [{ nom: "x", name: "construction", strat: "2018-05-01" }],
      events: [{ name: "other", dtae: "2019-05-01" }],
    },
    after: {
      title: "Carnet vert",
      phases: [{ nom: "x", name: "construction", start: "2018-05-01" }],
      events: [{ name: "other", date: "2019-05-01" }],
    },
    found: [
      ["misspelt-key", "titel", "title"],
      ["misspelt-key", "phases[0].strat", "start"],
      ["misspelt-key", "events[0].dtae", "date"],
    ],
  },
  {
    title: "keys with slips get their names in an organisation",
    kind: "organisations",
    before: { id: "odc", nname: "Office des carnets", "domaine-ministeriel": "culture" },
    after: { id: "odc", name: "Office des carnets", domaine_ministeriel: "culture" },
    found: [
      ["misspelt-key", "nname", "name"],
      ["misspelt-key", "domaine-ministeriel", "domaine_ministeriel"],
    ],
  },
  {
    title: "keys with slips get their names in a team",
    kind: "teams",
    before: { name: "Animation", incubateur: "/incubators/atelier" },
    after: { name: "Animation", incubator: "/incubators/atelier" },
    found: [["misspelt-key", "incubateur", "incubator"]],
  },
] as OlderFormCase[];
