import { aMember, aStartup, type FaultCase } from "./fault-case.ts";

/** A community of members with these ids. */
function ids(...written: string[]) {
  return { members: written.map((id) => ({ id, name: id })) };
}

/** Who and what may be taken for another. */
export const identityCases: FaultCase[] = [
  {
    title: "names are equal but for accents, case and spaces",
    code: "homonym",
    community: {
      members: [
        { id: "zoe.leveque", name: "Zoé Lévêque" },
        { id: "sam.roche", name: "Sam Roche" },
        { id: "zoe.leveque2", name: " zoe  LEVEQUE" },
        { id: "zoe.leveque3", name: "Zoe\u0301 Le\u0301ve\u0302que" },
      ],
    },
    at: ["members/2/name", "members/3/name"],
  },
  {
    title: "names differ by a letter, are missing, or stand twice under one id",
    code: "homonym",
    community: {
      members: [
        { id: "zoe.leveque", name: "Zoé Lévêque" },
        { id: "zoe.leveques", name: "Zoé Lévêques" },
        { id: "un.un", name: "" },
        { id: "deux.deux", name: " " },
        { id: "zoe.leveque", name: "Zoé Lévêque" },
      ],
    },
    at: [],
  },
  {
    title: "members have one GitHub account, written in different ways",
    code: "duplicate-github",
    community: {
      members: [
        aMember({ github: "zleveque" }),
        aMember({ github: "https://github.com/ZLeveque" }),
        aMember({ github: "@zleveque" }),
      ],
    },
    at: ["members/1/github", "members/2/github"],
  },
  {
    title: "members have different accounts, or none that could be one",
    code: "duplicate-github",
    community: {
      members: [
        aMember({ github: "zleveque" }),
        aMember({ github: "z-leveque" }),
        aMember({ github: "pas de compte" }),
        aMember({ github: "pas de compte" }),
        aMember(),
        aMember(),
      ],
    },
    at: [],
  },
  {
    title: "what stands for an account is an address, a path, words or too long",
    code: "github-not-a-login",
    community: {
      members: [
        aMember({ github: "https://github.com/zleveque" }),
        aMember({ github: "@zleveque" }),
        aMember({ github: "zleveque/carnet" }),
        aMember({ github: "zoe leveque" }),
        aMember({ github: "zoé" }),
        aMember({ github: "zoe--leveque" }),
        aMember({ github: "z".repeat(40) }),
        aMember({ github: "-zleveque" }),
      ],
    },
    at: [0, 1, 2, 3, 4, 5, 6, 7].map((index) => `members/${index}/github`),
  },
  {
    title: "accounts have letters, digits, hyphens and the mark of a company",
    code: "github-not-a-login",
    community: {
      members: ["z", "42", "Zoe-Leveque-2", "zoe-", "zoe_exemple", "z".repeat(39), " "].map(
        (github) => aMember({ github }),
      ),
    },
    at: [],
  },
  {
    title: "an id stands twice in one kind",
    code: "duplicate-id",
    community: {
      members: [aMember(), aMember({ id: "sam.roche" }), aMember()],
      problems: ["p1", "p1"].map((id) => ({
        id,
        title: "",
        stage: "leave",
        changes: [{ on: "2024-01-01", status: "open" }],
      })),
      tickets: ["t1", "t1", "t1"].map((id) => ({ id, request: "", status: "todo" })),
    },
    at: ["members/2/id", "problems/1/id", "tickets/1/id", "tickets/2/id"],
  },
  {
    title: "an id stands once in each of two kinds",
    code: "duplicate-id",
    community: {
      startups: [aStartup({ id: "atelier" })],
      incubators: [{ id: "atelier", name: "L’Atelier" }],
    },
    at: [],
  },
  {
    title: "ids are equal but for punctuation and case",
    code: "near-id",
    community: {
      startups: ["enviro-test", "envirotest", "Enviro.Test"].map((id) => aStartup({ id })),
      teams: ["dinum", "DINUM"].map((id) => ({ id, name: id })),
    },
    at: ["startups/1/id", "startups/2/id", "teams/1/id"],
  },
  {
    title: "ids are the same, differ by an accent, or have no letter",
    code: "near-id",
    community: {
      startups: ["inspe", "inspé", "inspe", "--", "..", "été", "ete"].map((id) => aStartup({ id })),
      tickets: ["a-1", "a1"].map((id) => ({ id, request: "", status: "todo" })),
    },
    at: [],
  },
  {
    title: "ids have no dot inside, capitals, accents, digits or spaces",
    code: "member-id-form",
    community: ids(
      "camille",
      ".camille",
      "camille.",
      "Camille.Durand",
      "zoé.l",
      "sam.r2",
      "sam r.o",
    ),
    at: [0, 1, 2, 3, 4, 5, 6].map((index) => `members/${index}/id`),
  },
  {
    title: "ids have dots, dashes and underscores",
    code: "member-id-form",
    community: ids("camille.durand", "c.d", "jean-luc.de_la.tour", "a..b", "sam.-.roche"),
    at: [],
  },
];
