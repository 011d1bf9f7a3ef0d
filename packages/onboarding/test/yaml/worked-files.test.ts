import { describe, expect, test } from "vitest";
import { inShort, readShared } from "./material/read.ts";

describe("the worked files", () => {
  test.each([
    ["communaute/arrivee", ["21:45 info legacy-host-link"]],
    ["incubateurs/mtes", []],
    ["equipes/mtes-zero-logement-vacant", []],
    ["equipes/boucle-a", []],
  ])("%s has nothing to mend", (id, told) => {
    expect(readShared(id).diagnostics.map(inShort)).toEqual(told);
  });

  test("each item of the base stands on the line of its dash", () => {
    const { value } = readShared("communaute/arrivee");
    const lines = value?.sections.flatMap(({ items }) =>
      items.map(({ id, origin }) => `${id}:${origin.line}`),
    );
    expect(lines).toEqual([
      "fiche-membre:8",
      "atelier-embarquement:13",
      "canaux-tchap:19",
      "agenda:22",
      "doc-incubateur:24",
      "embarquement-dev:29",
      "rapport-etonnement:33",
    ]);
  });

  test("each field of the base is understood", () => {
    const { value } = readShared("communaute/arrivee");
    const items = value?.sections.flatMap(({ items }) => items) ?? [];
    const fields = Object.fromEntries(
      items.map(({ id, fields: { title: _, ...rest } }) => [id, rest]),
    );
    expect(fields).toEqual({
      "fiche-membre": {
        formerIds: ["onboarding-fiche-membre"],
        auto: { fact: "fiche.complete", sticky: false },
        due: { from: "arrivee", days: 2, unit: "working-day" },
      },
      "atelier-embarquement": {
        formerIds: ["onboarding-atelier-onboarding", "atelier-onboarding"],
        who: ["animation"],
        locked: true,
        due: { from: "arrivee", days: 10, unit: "working-day" },
      },
      "canaux-tchap": {
        formerIds: ["onboarding-canaux-tchap", "onboarding-canaux-mattermost", "canaux-mattermost"],
      },
      agenda: {},
      "doc-incubateur": {},
      "embarquement-dev": { for: { domain: ["Développement"] }, after: ["atelier-embarquement"] },
      "rapport-etonnement": { optional: true },
    });
    expect(value?.retired.map(({ id, since }) => [id, since])).toEqual([
      ["focus-2", "2025-08-11"],
      ["focus-3", "2025-08-11"],
    ]);
  });

  test("the fields that a layer changes keep their lines, and J stays open", () => {
    const [change] = readShared("incubateurs/mtes").value?.change ?? [];
    expect(change?.places).toMatchObject({ title: { line: 5 }, due: { line: 6, column: 10 } });
    expect(change?.fields.due).toEqual({ from: "J", days: 5, unit: "working-day" });
  });
});

describe("the broken file", () => {
  test("tells each fault of its content once, at its place", () => {
    expect(readShared("equipes/cassee").diagnostics.map(inShort)).toEqual([
      "11:10 error unreadable-due",
      "12:14 error unknown-field",
      "17:16 error text-lost",
    ]);
  });

  test("names its targets where they will be told", () => {
    const { value } = readShared("equipes/cassee");
    const places = [...(value?.remove ?? []), ...(value?.change ?? [])].map(
      ({ target, origin }) => `${origin.line}:${origin.column} ${target}`,
    );
    expect(places).toEqual([
      "4:5 atelier-embarquement",
      "5:5 canaux-matermost",
      "6:5 onboarding-canaux-mattermost",
      "9:5 bagde",
      "11:5 doc-incubateur",
    ]);
    expect(value?.add[0]?.place).toMatchObject({
      target: "focus-2",
      origin: { line: 14, column: 12 },
    });
  });

  test("keeps the text that its author meant", () => {
    const { value } = readShared("equipes/cassee");
    expect(value?.add[0]?.items[0]?.fields.title?.fr).toBe("Rejoindre #equipe-zlv sur Tchap");
  });
});
