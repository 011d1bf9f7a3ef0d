import type { OlderFormCase } from "./older-form-case.ts";

const PRESENT = { fullname: "Camille Durand", role: "Développeuse" };
const MISSION = { start: "2021-09-01", end: "2022-08-31", status: "admin" };

/** What members once looked like, and what they are today. */
export const olderFormsOfMembers: OlderFormCase[] = [
  {
    title: "a flat mission takes its status from the employer",
    before: { ...PRESENT, start: "2016-03-01", end: "2017-02-28", employer: "independent/octo" },
    after: {
      ...PRESENT,
      missions: [
        { start: "2016-03-01", end: "2017-02-28", status: "independent", employer: "octo" },
      ],
    },
    found: [["legacy-flat-mission", "start"]],
  },
  {
    title: "a flat mission takes the place of its keys, in front of those that follow",
    before: { fullname: "Camille Durand", start: "2016-03-01", role: "Designeuse", end: null },
    after: { fullname: "Camille Durand", missions: [{ start: "2016-03-01" }], role: "Designeuse" },
    found: [
      ["legacy-flat-mission", "start"],
      ["legacy-date", "end"],
    ],
  },
  {
    title: "an employer without a status before it stays as it is",
    before: { start: "2016-03-01", employer: "Carnet / Vert" },
    after: { missions: [{ start: "2016-03-01", employer: "Carnet / Vert" }] },
    found: [["legacy-flat-mission", "start"]],
  },
  {
    title: "an employer that is only a status names no company",
    before: { start: "2016-03-01", employer: "admin" },
    after: { missions: [{ start: "2016-03-01", status: "admin" }] },
    found: [["legacy-flat-mission", "start"]],
  },
  {
    title: "a company may have a slash in its name",
    before: { start: "2016-03-01", employer: "prestataire/carnet/vert" },
    after: { missions: [{ start: "2016-03-01", status: "service", employer: "carnet/vert" }] },
    found: [["legacy-flat-mission", "start"]],
  },
  {
    title: "a flat status that is out of use is told where it stands",
    before: { missions: [], status: "Indépendant", start: "2016-03-01" },
    after: { missions: [{ start: "2016-03-01", status: "independent" }] },
    found: [
      ["legacy-flat-mission", "start"],
      ["legacy-status", "status", "independent"],
    ],
  },
  ...(
    [
      ["independant", "independent"],
      ["indépendant", "independent"],
      ["prestataire", "service"],
      ["dinsic", "admin"],
    ] as const
  ).map(([status, current]) => ({
    title: `the status ${status} is ${current} today`,
    before: { ...PRESENT, missions: [MISSION, { ...MISSION, status }] },
    after: { ...PRESENT, missions: [MISSION, { ...MISSION, status: current }] },
    found: [["legacy-status", "missions[1].status", current]] as OlderFormCase["found"],
  })),
  {
    title: "startups as text are a list",
    before: { startups: "carnet-vert, e-inspé", previously: "data.vert" },
    after: { startups: ["carnet-vert", "e-inspé"], previously: ["data.vert"] },
    found: [
      ["legacy-startups", "previously"],
      ["legacy-startups", "startups"],
    ],
  },
  {
    title: "startups without a value are none",
    before: { startups: null, previously: "", fullname: "Camille Durand" },
    after: { fullname: "Camille Durand" },
    found: [
      ["legacy-startups", "previously"],
      ["legacy-startups", "startups"],
    ],
  },
  {
    title: "inactive startups are previous ones",
    before: { startups: [{ pix: "inactive" }, { carnet: "active" }, "a"], role: "Coach" },
    after: { startups: ["carnet", "a"], previously: ["pix"], role: "Coach" },
    found: [["legacy-startups", "startups"]],
  },
  {
    title: "inactive startups join the previous ones, each once",
    before: { previously: ["a", "pix"], startups: [{ pix: "inactive", b: "inactive" }] },
    after: { previously: ["a", "pix", "b"] },
    found: [["legacy-startups", "startups"]],
  },
  {
    title: "a key that is free once its startups are previous ones goes to the one with a slip",
    before: { startups: [{ pix: "inactive" }], staartups: "a" },
    after: { previously: ["pix"], startups: ["a"] },
    found: [
      ["legacy-startups", "startups"],
      ["misspelt-key", "staartups", "startups"],
      ["legacy-startups", "staartups"],
    ],
  },
  {
    title: "in a mission, inactive startups stay where the dates tell",
    before: { missions: [{ ...MISSION, startups: [{ pix: "inactive" }, null] }, MISSION] },
    after: { missions: [{ ...MISSION, startups: ["pix"] }, MISSION] },
    found: [["legacy-startups", "missions[0].startups"]],
  },
  {
    title: "of several domains the first counts",
    before: { domaine: ["", "Développement", "Data"] },
    after: { domaine: "Développement" },
    found: [["legacy-domain", "domaine"]],
  },
  ...(
    [
      ["https://github.com/camille-d", "camille-d"],
      ["http://www.github.com/camille-d/", "camille-d"],
      ["github.com/Camille_octo?tab=repositories", "Camille_octo"],
      ["@camille-d", "camille-d"],
    ] as const
  ).map(([github, login]) => ({
    title: `${github} is the account ${login}`,
    before: { github },
    after: { github: login },
    found: [["legacy-github", "github", login]] as OlderFormCase["found"],
  })),
  {
    title: "an account of digits is text",
    before: { github: 42 },
    after: { github: "42" },
    found: [["legacy-github", "github", '"42"']],
  },
  {
    title: "keys with slips get their names",
    before: {
      staartups: ["a"],
      enD: "2017-02-28",
      previsously: ["b"],
      start: "2016-03-01",
      Compétences: ["SQL"],
    },
    after: {
      startups: ["a"],
      missions: [{ start: "2016-03-01", end: "2017-02-28" }],
      previously: ["b"],
      competences: ["SQL"],
    },
    found: [
      ["misspelt-key", "staartups", "startups"],
      ["misspelt-key", "enD", "end"],
      ["misspelt-key", "previsously", "previously"],
      ["misspelt-key", "Compétences", "competences"],
      ["legacy-flat-mission", "start"],
    ],
  },
  {
    title: "keys with slips inside a mission get their names, and what they hold is told there",
    before: { misions: [{ start: "2021-09-01", enD: "", Status: "dinsic" }] },
    after: { missions: [{ start: "2021-09-01", status: "admin" }] },
    found: [
      ["misspelt-key", "misions", "missions"],
      ["misspelt-key", "misions[0].enD", "end"],
      ["misspelt-key", "misions[0].Status", "status"],
      ["legacy-date", "misions[0].enD"],
      ["legacy-status", "misions[0].Status", "admin"],
    ],
  },
  {
    title: "an open mission has no end",
    before: { missions: [{ start: "2021-09-01", end: null }, MISSION, { ...MISSION, end: " " }] },
    after: {
      missions: [{ start: "2021-09-01" }, MISSION, { start: "2021-09-01", status: "admin" }],
    },
    found: [
      ["legacy-date", "missions[0].end"],
      ["legacy-date", "missions[2].end"],
    ],
  },
].map((each) => ({ kind: "members", ...each }) as OlderFormCase);
