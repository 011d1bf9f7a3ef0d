import { aMember, aStartup, type FaultCase } from "./fault-case.ts";

const anIncubator = { id: "atelier", name: "L’Atelier" };
const anotherIncubator = { id: "fabrique", name: "La Fabrique" };
const anOrganisation = { id: "ministere", name: "Ministère" };
const aTeam = { id: "animation", name: "Animation" };

/** What entities say of each other. */
export const referenceCases: FaultCase[] = [
  {
    title: "a member refers to nothing that exists",
    code: "unknown-reference",
    community: {
      members: [
        aMember({
          missions: [{ start: "2024-01-01", startups: ["carnet-vert", "perdue"] }],
          teams: ["animation", "perdue"],
          incubator: "perdu",
          previously: ["perdue"],
          startups: ["carnet-vert", "perdue"],
        }),
      ],
      startups: [aStartup()],
      teams: [aTeam],
    },
    at: [
      "members/0/incubator",
      "members/0/missions/0/startups/1",
      "members/0/previously/0",
      "members/0/startups/1",
      "members/0/teams/1",
    ],
  },
  {
    title: "a startup refers to nothing that exists",
    code: "unknown-reference",
    community: {
      startups: [
        aStartup({
          incubator: "perdu",
          incubators: ["atelier", "perdu"],
          sponsors: ["ministere", "perdue"],
          dinumContact: "personne.perdue",
          incubatorContact: "personne.perdue",
        }),
      ],
      incubators: [anIncubator],
      organisations: [anOrganisation],
    },
    at: [
      "startups/0/dinumContact",
      "startups/0/incubator",
      "startups/0/incubatorContact",
      "startups/0/incubators/1",
      "startups/0/sponsors/1",
    ],
  },
  {
    title: "everything else refers to nothing that exists",
    code: "unknown-reference",
    community: {
      incubators: [{ ...anIncubator, owner: "perdue", highlightedStartups: ["perdue"] }],
      teams: [{ ...aTeam, incubator: "perdu" }],
      contributions: [
        {
          id: "c1",
          kind: "talk",
          on: "2024-01-01",
          members: ["camille.durand", "personne.perdue"],
        },
      ],
      responsibilities: [
        { member: "personne.perdue", scope: { kind: "startup", of: "perdue" } },
        { member: "camille.durand", scope: { kind: "incubator", of: "perdu" } },
      ],
      tickets: [
        { id: "t1", request: "", status: "todo", startup: "perdue", requester: "personne.perdue" },
      ],
      workshops: [{ id: "w1", startup: "perdue", kind: "security" }],
      audits: [{ url: "https://carnet.example", startup: "perdue" }],
      waves: [{ id: "v1", survey: "perdu", opensOn: "2024-01-01" }],
      answers: [{ id: "a1", wave: "perdue", environment: "production" }],
      members: [aMember()],
    },
    at: [
      "incubators/0/highlightedStartups/0",
      "incubators/0/owner",
      "teams/0/incubator",
      "contributions/0/members/1",
      "responsibilities/0/member",
      "responsibilities/0/scope/of",
      "responsibilities/1/scope/of",
      "tickets/0/requester",
      "tickets/0/startup",
      "workshops/0/startup",
      "audits/0/startup",
      "waves/0/survey",
      "answers/0/wave",
    ],
  },
  {
    title: "a reference differs from the id by its case only",
    code: "unknown-reference",
    community: { members: [aMember({ teams: ["ANIMATION"] })], teams: [aTeam] },
    at: ["members/0/teams/0"],
  },
  {
    title: "every reference leads somewhere, if only by a former id",
    code: "unknown-reference",
    community: {
      members: [aMember({ previously: ["carnet-vert", "carnet"], incubator: "atelier" })],
      startups: [
        aStartup({ formerIds: ["carnet"], incubator: "atelier", sponsors: ["ministere"] }),
      ],
      incubators: [{ ...anIncubator, owner: "ministere", highlightedStartups: ["carnet-vert"] }],
      organisations: [anOrganisation],
    },
    at: [],
  },
  {
    title: "a ministerial domain and a topic are no references",
    code: "unknown-reference",
    community: {
      members: [aMember()],
      responsibilities: [
        { member: "camille.durand", scope: { kind: "ministerial-domain", of: "culture" } },
        { member: "camille.durand", scope: { kind: "topic", of: "accessibilité" } },
      ],
    },
    at: [],
  },
  {
    title: "a startup and an incubator are named by ids that they had before",
    code: "former-reference",
    community: {
      members: [
        aMember({ missions: [{ start: "2024-01-01", startups: ["carnet"] }], incubator: "labo" }),
      ],
      startups: [aStartup({ formerIds: ["carnet"] })],
      incubators: [{ ...anIncubator, formerIds: ["labo"] }],
    },
    at: ["members/0/incubator", "members/0/missions/0/startups/0"],
  },
  {
    title: "a former id has been taken by another startup since",
    code: "former-reference",
    community: {
      members: [aMember({ previously: ["carnet"] })],
      startups: [aStartup({ formerIds: ["carnet"] }), aStartup({ id: "carnet" })],
    },
    at: [],
  },
  {
    title: "an incubator has no owner",
    code: "owner-missing",
    community: { incubators: [{ ...anIncubator, owner: "ministere" }, anotherIncubator] },
    at: ["incubators/1/owner"],
  },
  {
    title: "an incubator has an owner, even one that does not exist",
    code: "owner-missing",
    community: { incubators: [{ ...anIncubator, owner: "perdue" }] },
    at: [],
  },
  {
    title: "an incubator highlights a startup of another one",
    code: "highlighted-elsewhere",
    community: {
      incubators: [{ ...anIncubator, highlightedStartups: ["boussole", "carnet-vert"] }],
      startups: [
        aStartup({ incubator: "fabrique" }),
        aStartup({ id: "boussole", incubator: "atelier" }),
      ],
    },
    at: ["incubators/0/highlightedStartups/1"],
  },
  {
    title: "an incubator highlights startups that it shares, that have none, or that do not exist",
    code: "highlighted-elsewhere",
    community: {
      incubators: [
        {
          ...anIncubator,
          formerIds: ["labo"],
          highlightedStartups: ["partagee", "libre", "perdue", "ancienne"],
        },
      ],
      startups: [
        aStartup({ id: "partagee", incubator: "fabrique", incubators: ["fabrique", "atelier"] }),
        aStartup({ id: "libre" }),
        aStartup({ id: "renommee", formerIds: ["ancienne"], incubator: "labo" }),
      ],
    },
    at: [],
  },
  {
    title: "a startup lists its incubators without the main one",
    code: "incubator-not-listed",
    community: {
      startups: [aStartup({ incubator: "atelier", incubators: ["fabrique", "labo"] })],
    },
    at: ["startups/0/incubators"],
  },
  {
    title: "a startup lists its main incubator, lists none, or has no main one",
    code: "incubator-not-listed",
    community: {
      startups: [
        aStartup({ incubator: "atelier", incubators: ["fabrique", "atelier"] }),
        aStartup({ incubator: "atelier" }),
        aStartup({ incubators: ["fabrique"] }),
      ],
    },
    at: [],
  },
  {
    title: "no startup belongs to an incubator",
    code: "incubator-without-startup",
    community: {
      incubators: [anIncubator, anotherIncubator],
      startups: [aStartup({ incubator: "atelier" })],
    },
    at: ["incubators/1"],
  },
  {
    title: "startups belong to an incubator second, or by its former id",
    code: "incubator-without-startup",
    community: {
      incubators: [anIncubator, { ...anotherIncubator, formerIds: ["labo"] }],
      startups: [
        aStartup({ incubators: ["perdu", "atelier"] }),
        aStartup({ id: "boussole", incubator: "labo" }),
      ],
    },
    at: [],
  },
  {
    title: "nobody is in a team",
    code: "team-without-member",
    community: {
      teams: [aTeam, { ...aTeam, id: "appui" }],
      members: [aMember({ teams: ["appui"] })],
    },
    at: ["teams/0"],
  },
  {
    title: "somebody is in the team",
    code: "team-without-member",
    community: { teams: [aTeam], members: [aMember({ teams: ["animation"] })] },
    at: [],
  },
  {
    title: "nobody works for a startup",
    code: "startup-without-member",
    community: { startups: [aStartup()], members: [aMember({ previously: ["boussole"] })] },
    at: ["startups/0"],
  },
  {
    title: "members name startups in a mission, a list, a former list, or by a former id",
    code: "startup-without-member",
    community: {
      startups: [
        aStartup({ id: "un" }),
        aStartup({ id: "deux" }),
        aStartup({ id: "trois" }),
        aStartup({ id: "quatre", formerIds: ["cinq"] }),
      ],
      members: [
        aMember({ missions: [{ start: "2020-01-01", startups: ["un"] }], startups: ["deux"] }),
        aMember({ previously: ["trois", "cinq"] }),
      ],
    },
    at: [],
  },
  {
    title: "nobody pays for a startup",
    code: "startup-without-sponsor",
    community: { startups: [aStartup()] },
    at: ["startups/0/sponsors"],
  },
  {
    title: "somebody pays for the startup",
    code: "startup-without-sponsor",
    community: { startups: [aStartup({ sponsors: ["ministere"] })] },
    at: [],
  },
  {
    title: "a member is active for nobody, although they had a startup before",
    code: "active-without-attachment",
    community: {
      members: [
        aMember({
          missions: [
            { start: "2023-01-01", end: "2023-12-31", startups: ["carnet-vert"] },
            { start: "2024-01-01" },
          ],
        }),
      ],
    },
    at: ["members/0"],
  },
  {
    title: "active members have a startup, a team or an incubator; others are not active",
    code: "active-without-attachment",
    community: {
      members: [
        aMember({
          missions: [
            { start: "2024-01-01" },
            { start: "2024-06-15", end: "2024-06-15", startups: ["carnet-vert"] },
          ],
        }),
        aMember({ missions: [{ start: "2024-01-01" }], teams: ["animation"] }),
        aMember({ missions: [{ start: "2024-01-01" }], incubator: "atelier" }),
        aMember({ missions: [{ start: "2024-01-01", end: "2024-06-14" }] }),
        aMember({ missions: [{ start: "2024-06-16" }] }),
        aMember(),
      ],
    },
    at: [],
  },
];
