import { describe, expect, test } from "vitest";
import type { FaultCode } from "../../src/faults/faults.ts";
import { type FaultsOptions, faultsOf } from "../../src/faults/faults-of.ts";
import { community } from "../make.ts";

const STARTUPS = [
  { id: "carnet-vert", name: "Carnet vert", formerIds: ["carnet"] },
  { id: "boussole", name: "Boussole" },
];

describe("what was probably meant is suggested", () => {
  test.each<[title: string, code: FaultCode, written: Record<string, unknown>, string | undefined]>(
    [
      ["a letter left out", "unknown-reference", withStartup("bousole"), "boussole"],
      ["punctuation and case", "unknown-reference", withStartup("CarnetVert"), "carnet-vert"],
      ["nothing near", "unknown-reference", withStartup("horizon"), undefined],
      ["a former id", "former-reference", withStartup("carnet"), "carnet-vert"],
      [
        "a team in capitals",
        "unknown-reference",
        { members: [aMember({ teams: ["DINUM"] })], teams: [{ id: "dinum", name: "Dinum" }] },
        "dinum",
      ],
      ["an accent", "unknown-value", aMemberWith("domain", "developpement"), "Développement"],
      ["a phase", "unknown-phase", aPhase("accélération"), "acceleration"],
      ["a phase of another time", "unknown-phase", aPhase("alumni"), undefined],
      ["a profile", "github-not-a-login", aMemberWith("github", "https://github.com/zl/"), "zl"],
      [
        "a profile below www",
        "github-not-a-login",
        aMemberWith("github", "www.github.com/zl"),
        "zl",
      ],
      ["an at sign", "github-not-a-login", aMemberWith("github", "@zl"), "zl"],
      ["outer spaces", "github-not-a-login", aMemberWith("github", " zl "), "zl"],
      ["words", "github-not-a-login", aMemberWith("github", "zo e"), undefined],
      [
        "another site",
        "github-not-a-login",
        aMemberWith("github", "https://git.example/zl"),
        undefined,
      ],
      [
        "a subject",
        "contact-not-an-email",
        aStartupWith("contact", "a@b.example?subject=c"),
        "a@b.example",
      ],
      [
        "a scheme",
        "contact-not-an-email",
        aStartupWith("contact", "mailto:a@b.example"),
        "a@b.example",
      ],
      [
        "two addresses",
        "contact-not-an-email",
        aStartupWith("contact", "a@b.example c@d.example"),
        undefined,
      ],
      ["a bare host", "link-not-a-url", aMemberWith("link", "a.example/b"), "https://a.example/b"],
      [
        "outer spaces",
        "link-not-a-url",
        aMemberWith("link", " https://a.example"),
        "https://a.example",
      ],
      ["another scheme", "link-not-a-url", aMemberWith("link", "ftp://a.example"), undefined],
      [
        "the main incubator",
        "incubator-not-listed",
        { startups: [{ ...STARTUPS[1], incubator: "atelier", incubators: ["labo"] }] },
        "atelier",
      ],
    ],
  )("%s: %s", (_title, code, written, suggestion) => {
    const [first] = faultsOf(community(written)).filter((fault) => fault.code === code);
    expect(first).toBeDefined();
    expect(first?.suggestion).toBe(suggestion);
  });

  test("only for so many ids: a source that is far off would cost time for nothing", () => {
    const written = Array.from({ length: 400 }, (_, index) => `boussole${letters(index)}`);
    const found = faultsOf(
      community({ members: [aMember({ startups: [...written, ...written] })], startups: STARTUPS }),
    ).filter(({ code }) => code === "unknown-reference");
    expect(found).toHaveLength(800);
    expect(found.filter(({ suggestion }) => suggestion === "boussole")).toHaveLength(600);
  });
});

describe("ids whose files could not be read are known", () => {
  const written = {
    ...withStartup("horizon"),
    teams: [{ id: "appui", name: "A", incubator: "labo" }],
  };

  test.each<[string, FaultsOptions, string[]]>([
    ["none is known", {}, ["startups", "incubator"]],
    ["the startup is", { known: { startups: ["horizon"] } }, ["incubator"]],
    ["both are", { known: { startups: new Set(["horizon"]), incubators: ["labo"] } }, []],
    ["one is, of another kind", { known: { organisations: ["labo"] } }, ["startups", "incubator"]],
  ])("%s", (_title, options, expected) => {
    const found = faultsOf(community(written), options).filter(
      ({ code }) => code === "unknown-reference",
    );
    expect(found.map(({ at }) => at?.path?.[2])).toEqual(expected);
  });

  test("and may be suggested", () => {
    const [first] = faultsOf(community(withStartup("horizom")), {
      known: { startups: ["horizon"] },
    });
    expect(first?.suggestion).toBe("horizon");
  });
});

describe("messages name ids, which are public, and nothing personal", () => {
  test.each<[string, Record<string, unknown>, FaultCode, string, string]>([
    [
      "an id that leads nowhere",
      withStartup("horizon"),
      "unknown-reference",
      "Cette référence ne mène à aucune fiche. Aucune startup n’a l’id « horizon ». Corrige l’id, ou crée la fiche qui manque.",
      "This reference leads to nothing that exists. No startup has the id “horizon”. Correct the id, or create what is missing.",
    ],
    [
      "an address where an id should stand",
      withStartup("zoe@courriel.example"),
      "unknown-reference",
      "Cette référence ne mène à aucune fiche. Aucune startup n’a cet id. Corrige l’id, ou crée la fiche qui manque.",
      "This reference leads to nothing that exists. No startup has this id. Correct the id, or create what is missing.",
    ],
    [
      "a name where a username should stand",
      { startups: [{ ...STARTUPS[1], dinumContact: "Leveque" }] },
      "unknown-reference",
      "Cette référence ne mène à aucune fiche. Aucun membre n’a cet id. Corrige l’id, ou crée la fiche qui manque.",
      "This reference leads to nothing that exists. No member has this id. Correct the id, or create what is missing.",
    ],
    [
      "the other one of two homonyms",
      { members: [aMember(), aMember({ id: "zoe.l" })] },
      "homonym",
      "Cette personne porte le même nom qu’une autre. L’autre fiche est « zoe.leveque ». Si c’est la même personne, réunis les deux fiches en une.",
      "This person has the same name as another. The other one is “zoe.leveque”. If they are one person, make one file of the two.",
    ],
  ])("%s", (_title, written, code, french, english) => {
    const [first] = faultsOf(community(written)).filter((fault) => fault.code === code);
    expect(first).toMatchObject({ message: french, english });
  });

  test("whatever is written in texts, addresses and accounts", () => {
    const secret = "Zoé Secrète <zoe@secret.example>";
    const written = {
      members: [1, 2].map(() => aMember({ id: secret, name: secret, role: `${secret}&#39; ` })),
      startups: [1, 2].map(() => ({
        id: secret,
        name: secret,
        pitch: ` ${secret}`,
        contact: secret,
        link: secret,
        phases: [{ name: secret, start: "1000-01-01" }],
        events: [{ name: secret, date: "1000-01-01", comment: secret }],
        incubator: secret,
        dinumContact: secret,
      })),
    };
    const found = faultsOf(community(written));
    expect(found.length).toBeGreaterThan(20);
    expect(found.map(({ message, english }) => message + english).join()).not.toMatch(/secr/i);
  });
});

function aMember(properties: Record<string, unknown> = {}) {
  return { id: "zoe.leveque", name: "Zoé Lévêque", ...properties };
}

function aMemberWith(property: string, value: string) {
  return { members: [aMember({ [property]: value })] };
}

function aStartupWith(property: string, value: string) {
  return { startups: [{ ...STARTUPS[1], [property]: value }] };
}

function aPhase(name: string) {
  return { startups: [{ ...STARTUPS[1], phases: [{ name, start: "2024-01-01" }] }] };
}

function withStartup(id: string) {
  return { members: [aMember({ startups: [id] })], startups: STARTUPS };
}

/** A text of two letters, different for each number up to 675. */
function letters(number: number): string {
  return String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));
}
