import { describe, expect, test } from "vitest";
import {
  ApiAuthors,
  ApiIncubators,
  ApiOrganisations,
  ApiSponsors,
  ApiStartupDetails,
  ApiStartups,
} from "../../src/api/index.ts";
import { IncubatorFile } from "../../src/content/incubator-file.ts";
import { MemberFile } from "../../src/content/member-file.ts";
import { StartupFile } from "../../src/content/startup-file.ts";
import { startupsOf } from "./startups-answer.ts";

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

describe("startups.json", () => {
  test.each(["2.6", "2.7"] as const)(
    "of version %s tells the same startup and incubator",
    (version) => {
      const { startups, incubators } = ApiStartups.decode(startupsOf(version));
      expect(startups).toMatchObject([
        {
          id: "carnet-vert",
          name: "Carnet vert",
          incubator: "fabrique",
          incubators: [],
          sponsors: ["agence-des-forets"],
          description: "# Un carnet (vert)\n",
          riskAnalysis: true,
          phases: [
            { name: "investigation", start: "2023-01-01", end: "2023-06-30" },
            { name: "construction" },
          ],
        },
      ]);
      expect(startups[0]).not.toHaveProperty("statsUrl");
      expect(startups[0]?.phases[1]).not.toHaveProperty("end");
      expect(incubators).toMatchObject([
        { id: "fabrique", name: "La Fabrique", owner: "agence-des-forets" },
      ]);
    },
  );

  test("lists an incubator that joins the first, and follows when the only one changes", () => {
    const answer = ApiStartups.decode(startupsOf("2.7"));
    const withStartup = (change: object) =>
      ApiStartups.encode({
        ...answer,
        startups: [{ ...answer.startups[0]!, ...change }],
      }) as unknown as ReturnType<typeof startupsOf>;
    const links = (change: object) =>
      withStartup(change).data[0]?.relationships.incubators?.data.map(({ id }) => id);
    expect(links({ incubators: ["fabrique", "atelier"] })).toEqual(["fabrique", "atelier"]);
    expect(links({ incubator: "atelier" })).toEqual(["atelier"]);
  });

  test("says where it is wrong, inside the attributes", () => {
    const answer = startupsOf("2.7");
    answer.data[0]!.attributes.phases[0]!.start = "2023-13-01";
    const { error } = ApiStartups.safeDecode(answer);
    expect(error?.issues[0]?.path).toEqual(["data", 0, "attributes", "phases", 0, "start"]);
  });

  test.each([{}, { message: "Not Found" }, [], null])("is not %j", (answer) => {
    expect(ApiStartups.safeDecode(answer as never).success).toBe(false);
  });

  test("of a community without startups is an answer", () => {
    expect(ApiStartups.decode({ data: [] })).toMatchObject({ startups: [], incubators: [] });
  });

  test("takes a startup from the content repository, without its team's private contacts", () => {
    const startup = StartupFile.decode({
      id: "carnet-vert",
      front: {
        title: "Carnet vert",
        analyse_risques: false,
        contact_dinum: "camille.durand",
        note: "à relire",
      },
      body: "",
    });
    const written = JSON.stringify(ApiStartups.encode({ startups: [startup], incubators: [] }));
    expect(written).not.toMatch(/analyse_risques|camille|relire/);
  });
});

describe("startups_details.json", () => {
  const details = {
    "carnet-vert": {
      active_members: ["camille.durand"],
      previous_members: [],
      expired_members: ["camille.durand", "sacha.petit"],
      id: "carnet-vert",
      name: "Carnet vert",
      repository: null,
      contact: "contact@carnet-vert.example",
      phases: [{ name: "construction", start: "2023-07-01" }],
    },
  };

  test("tells who is and was in each startup", () => {
    const [startup] = ApiStartupDetails.decode(details);
    expect(startup).toMatchObject({ id: "carnet-vert", name: "Carnet vert" });
    expect(startup?.members).toEqual({
      active: ["camille.durand"],
      previous: [],
      expired: ["camille.durand", "sacha.petit"],
    });
    expect(startup).not.toHaveProperty("written");
  });

  test("repeats the id of a startup, the new one when it changes", () => {
    const [startup] = ApiStartupDetails.decode(details);
    expect(ApiStartupDetails.encode([{ ...startup!, id: "carnet" }])).toMatchObject({
      carnet: { id: "carnet" },
    });
  });

  test("cannot hold two startups of one id", () => {
    const [startup] = ApiStartupDetails.decode(details);
    expect(ApiStartupDetails.safeEncode([startup!, startup!]).success).toBe(false);
  });

  test("keeps a startup whose id is a word of JavaScript", () => {
    const odd = JSON.parse('{"__proto__":{"name":"A"},"constructor":{"name":"B"}}');
    expect(ApiStartupDetails.decode(odd).map(({ id }) => id)).toEqual(["__proto__", "constructor"]);
    expect(JSON.stringify(ApiStartupDetails.encode(ApiStartupDetails.decode(odd)))).toBe(
      JSON.stringify(odd),
    );
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
