import { describe, expect, test } from "vitest";
import { ApiStartupDetails } from "../../src/api/index.ts";

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
