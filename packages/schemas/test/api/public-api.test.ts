import { describe, expect, test } from "vitest";
import { ApiAuthors, ApiIncubators, ApiOrganisations, ApiSponsors } from "../../src/api/index.ts";
import { IncubatorFile } from "../../src/content/incubator-file.ts";
import { MemberFile } from "../../src/content/member-file.ts";

describe("authors.json", () => {
  const author = {
    id: "camille.durand",
    fullname: "Camille Durand",
    role: "Chargée d&#39;accompagnement",
    domaine: "Coaching",
    link: "",
    bio: "",
    missions: [
      {
        start: "2024-01-01",
        end: "",
        status: "independent",
        employer: "",
        startups: ["carnet-vert"],
      },
    ],
  };

  test("tells members without the escapes and the empty texts of the API", () => {
    const [member] = ApiAuthors.decode([author]);
    expect(member).not.toHaveProperty("link");
    expect(member).toMatchObject({
      name: "Camille Durand",
      role: "Chargée d'accompagnement",
      domain: "Coaching",
      missions: [{ start: "2024-01-01", status: "independent", startups: ["carnet-vert"] }],
    });
  });

  test("needs nothing to be remembered when it is as the API writes it", () => {
    const [member] = ApiAuthors.decode([author]);
    expect([member?.written, member?.missions[0]?.written]).toEqual([undefined, undefined]);
  });

  test("takes a member from the content repository", () => {
    const member = MemberFile.decode({
      id: "camille.durand",
      front: {
        fullname: "Camille Durand",
        role: "Chargée d'accompagnement",
        domaine: "Coaching",
        missions: [{ start: "2024-01-01", status: "independent", startups: ["carnet-vert"] }],
        teams: ["/teams/animation"],
      },
      body: "",
    });
    expect(ApiAuthors.encode([member])).toEqual([author]);
  });

  test("says where it is wrong", () => {
    const wrong = { ...author, missions: [{ start: "2024-02-30" }] };
    expect(ApiAuthors.safeDecode([author, wrong]).error?.issues[0]?.path).toEqual([
      1,
      "missions",
      0,
      "start",
    ]);
  });
});

describe("incubators.json", () => {
  const hidden = { secret: { startups: [] } };

  test("names a hidden incubator by its id, and does not write the name back", () => {
    const incubators = ApiIncubators.decode(hidden);
    expect(incubators).toMatchObject([{ id: "secret", name: "secret", hidden: true }]);
    expect(ApiIncubators.encode(incubators)).toEqual(hidden);
  });

  test("leaves out the title of an incubator that the content repository hides", () => {
    const incubator = IncubatorFile.decode({
      id: "secret",
      front: { title: "La Cachette", hidden: true },
      body: "",
    });
    expect(ApiIncubators.encode([{ ...incubator, startups: [] }])).toEqual({ secret: {} });
  });

  test("tells the startups of an incubator, and its owner without the prefix", () => {
    const [incubator] = ApiIncubators.decode({
      fabrique: {
        startups: [
          {
            id: "carnet-vert",
            name: "Carnet vert",
            pitch: "Un carnet.",
            repository: null,
            contact: "c@a.example",
            phases: [],
          },
        ],
        title: "La Fabrique",
        owner: "/organisations/agence-des-forets",
        contact: "c@a.example",
        address: "",
        website: null,
        github: "",
      },
    });
    expect(incubator).toMatchObject({
      owner: "agence-des-forets",
      startups: [{ id: "carnet-vert" }],
    });
    expect(incubator).not.toHaveProperty("website");
  });
});

test("organisations.json and sponsors.json tell the same organisation, escaped or not", () => {
  const rest = { domaine_ministeriel: "agriculture", type: "operateur" };
  const [listed] = ApiOrganisations.decode([
    { id: "agence-des-forets", name: "Agence de l&#39;arbre", acronym: "", ...rest },
  ]);
  const [keyed] = ApiSponsors.decode({
    "agence-des-forets": { name: "Agence de l'arbre", acronym: null, ...rest },
  });
  expect(listed).toEqual(keyed);
  expect(listed).not.toHaveProperty("written");
});
