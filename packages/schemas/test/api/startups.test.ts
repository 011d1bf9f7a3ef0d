import { describe, expect, test } from "vitest";
import { ApiStartups } from "../../src/api/index.ts";
import { StartupFile } from "../../src/content/startup-file.ts";
import { startupsOf } from "./startups-answer.ts";

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
