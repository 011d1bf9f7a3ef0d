import { describe, expect, test } from "vitest";
import { measure } from "../src/measure.ts";
import type { Measurement } from "../src/measurement.ts";
import { community, day, members, survey, times } from "./measures/communities.ts";

const asOf = day("2026-07-01");
const people = community({
  members: [
    ...members(40, "one", [["2024-01-01"]]),
    ...members(30, "other", [["2024-01-01"]]),
    ...members(3, "few", [["2024-01-01"]]),
  ],
});
const declared = Object.fromEntries(
  people.members.map(({ id }) => [id, { experience: id.split(".")[0] ?? "" }]),
);

function statuses(value: Measurement[]): Record<string, string> {
  return Object.fromEntries(
    value.map(({ segment, status }) => [segment?.value ?? "total", status]),
  );
}

describe("breaking a public measure down by what members declared", () => {
  const { value } = measure("active-members", people, {
    asOf,
    by: "experience",
    attributes: declared,
  });

  test("hides a group of fewer than eleven, and another one that would give it away", () => {
    expect(statuses(value)).toEqual({
      total: "sound",
      few: "suppressed",
      one: "sound",
      other: "suppressed",
    });
  });

  test("tells neither the count nor any detail of what it hides", () => {
    for (const hidden of value.filter(({ status }) => status === "suppressed")) {
      expect(hidden).toMatchObject({ value: null, counts: { n: 0 }, details: [] });
    }
  });

  test("tells no detail of small parts of a group, such as returns", () => {
    const groups = measure("arrivals", people, {
      asOf,
      by: "experience",
      attributes: declared,
    }).value;
    for (const { details } of groups.slice(1)) expect(details).toEqual([]);
  });

  test("serves bands that a function makes, with the same care", () => {
    const by = { id: "band", of: ({ id }: { id: string }) => id.split(".")[0] };
    expect(statuses(measure("active-members", people, { asOf, by }).value).few).toBe("suppressed");
  });

  test("leaves public attributes as they are", () => {
    const by = measure("active-members", people, { asOf, by: "domain" }).value;
    expect(statuses(by)).toEqual({ total: "sound", Développement: "sound" });
  });
});

test("answers are broken down by what people told, small groups hidden", () => {
  const big = survey("nps", times(40, 9), { segments: { incubator: "rivages" } });
  const small = survey("nps", times(3, 0), { segments: { incubator: "atelier" } });
  const answers = [
    ...big.answers,
    ...small.answers.map((answer) => ({ ...answer, id: `small-${answer.id}` })),
  ];
  const { value } = measure("community-nps", community({ ...big, answers }), {
    asOf,
    by: "incubator",
  });
  expect(statuses(value)).toEqual({
    total: "indicative",
    atelier: "suppressed",
    rivages: "suppressed",
  });
});
