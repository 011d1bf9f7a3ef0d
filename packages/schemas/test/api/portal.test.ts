import { describe, expect, test } from "vitest";
import {
  ApiAuthors,
  PortalIncubators,
  PortalMember,
  PortalMembers,
  PortalStartup,
  PortalStartups,
} from "../../src/api/index.ts";

const mission = {
  start: "2024-03-31T22:00:00.000Z",
  end: null,
  status: "service",
  employer: "Coopérative des Pins",
  startups: [{ uuid: "0b0c", ghid: "carnet-vert" }],
};

const listed = {
  uuid: "7f3a",
  username: "camille.durand",
  fullname: "Camille Durand",
  github: null,
  primary_email: "camille.durand@community.example",
  secondary_email: null,
  communication_email: "primary",
  primary_email_status: "EMAIL_ACTIVE",
  missions: [mission],
};

describe("a member of the portal", () => {
  test("is the same in a list and in full", () => {
    const [inList] = PortalMembers.decode([
      { ...listed, attachment: "both", teams: ["animation"] },
    ]);
    const inFull = PortalMember.decode({
      ...listed,
      teams: [{ uuid: "11", name: "Animation", ghid: "animation", mission: "", incubator: null }],
      isActive: true,
    });
    const { written: _list, ...one } = inList!;
    const { written: _full, ...other } = inFull;
    expect(one).toEqual(other);
    expect(one).toMatchObject({ id: "camille.durand", teams: ["animation"] });
  });

  test("starts a mission on the day that it was in Paris, and gives the instant back", () => {
    const member = PortalMember.decode(listed);
    expect(member.missions[0]).toMatchObject({ start: "2024-04-01", startups: ["carnet-vert"] });
    expect(PortalMember.encode(member)).toEqual(listed);
  });

  test("tells e-mail addresses to nobody else", () => {
    const member = PortalMember.decode(listed);
    expect(Object.keys(member)).not.toContain("primary_email");
    expect(JSON.stringify(ApiAuthors.encode([member]))).not.toMatch(/email|example|0b0c|7f3a/);
  });

  test("may have missions that name their startups by id alone", () => {
    const member = PortalMember.decode({
      ...listed,
      missions: [{ ...mission, startups: ["carnet-vert"] }],
    });
    expect(member.missions[0]?.startups).toEqual(["carnet-vert"]);
  });
});

describe("a startup of the portal", () => {
  const startup = {
    uuid: "0b0c",
    ghid: "carnet-vert",
    name: "Carnet vert",
    pitch: null,
    incubator_id: "5e5e",
    incubator_ids: ["5e5e"],
    phases: [{ name: "construction", start: "2023-06-30T22:00:00.000Z", end: null }],
    current_phase: "construction",
  };
  const incubator = { uuid: "5e5e", ghid: "fabrique", title: "La Fabrique" };

  test("does not tell its incubator in a list, where only the portal knows what the key means", () => {
    const [inList] = PortalStartups.decode([startup]);
    expect(inList).toMatchObject({ id: "carnet-vert", phases: [{ start: "2023-07-01" }] });
    expect(inList).not.toHaveProperty("incubator");
  });

  test("tells its incubator in full, once when it is the only one", () => {
    const inFull = PortalStartup.decode({ ...startup, incubator, incubators: [incubator] });
    expect(inFull).toMatchObject({ incubator: "fabrique", incubators: [] });
    expect(
      PortalStartup.decode({
        ...startup,
        incubator,
        incubators: [incubator, { uuid: "6f", ghid: "atelier", title: "L’Atelier" }],
      }).incubators,
    ).toEqual(["fabrique", "atelier"]);
  });

  test("may be in a phase that nobody knows", () => {
    const phases = [{ name: "hibernation", start: "2023-06-30T22:00:00.000Z", end: null }];
    expect(PortalStartup.decode({ ...startup, phases }).phases[0]?.name).toBe("hibernation");
  });
});

test("an error of the portal is not a list of incubators", () => {
  expect(PortalIncubators.safeDecode({ error: { message: "Missing key" } } as never).success).toBe(
    false,
  );
  expect(
    PortalIncubators.decode([{ uuid: "5e5e", ghid: "fabrique", title: "La Fabrique" }]),
  ).toMatchObject([{ id: "fabrique", name: "La Fabrique" }]);
});
