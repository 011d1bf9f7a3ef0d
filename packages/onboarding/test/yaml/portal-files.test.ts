import { describe, expect, test } from "vitest";
import { readPortal } from "./material/read.ts";

describe("the portal's files", () => {
  test.each(["onboarding", "offboarding"])("%s loads unchanged, with nothing to mend", (name) => {
    expect(readPortal(name).diagnostics).toEqual([]);
  });

  test("their names say whether they are about arrivals or departures", () => {
    expect(readPortal("onboarding").value).toMatchObject({
      checklist: "arrivee",
      anchor: "arrivee",
    });
    expect(readPortal("offboarding").value).toMatchObject({
      checklist: "depart",
      anchor: "depart",
    });
  });

  test("sections get an id made of their title, each its own", () => {
    expect(readPortal("onboarding").value?.sections.map(({ id }) => id)).toEqual([
      "avant-mon-arrivee",
      "la-premiere-semaine",
      "pour-le-design",
      "pour-le-design-2",
    ]);
  });

  test("domaines of a section or an item say who sees it", () => {
    const sections = readPortal("onboarding").value?.sections;
    expect(sections?.[2]?.for).toEqual({ domain: ["Design"] });
    expect(sections?.[1]?.items[2]?.fields.for).toEqual({ domain: ["Développement"] });
  });

  test("a restricted item is ticked by the animation team", () => {
    expect(readPortal("onboarding").value?.sections[1]?.items[0]?.fields.who).toEqual([
      "animation",
    ]);
  });

  test("an item that is disabled and given is done by being there, and nobody ticks it", () => {
    expect(readPortal("onboarding").value?.sections[0]?.items[0]?.fields).toMatchObject({
      who: [],
      auto: { fact: "always", sticky: true },
    });
  });
});
