import { describe, expect, test } from "vitest";
import { measure } from "../../src/measure.ts";
import { community, day, member, members } from "./communities.ts";
import { testMeasure } from "./measurement-case.ts";
import { staggered } from "./staggered.ts";
import { inR, limitsInR } from "./vectors.ts";

const { members: staggeredMembers, attributes } = staggered();
const developers = community({ members: staggeredMembers });

describe("mission duration, against R's survival package", () => {
  testMeasure("mission-duration", [
    {
      it: "is the median of the period, with late entries and ends trusted after 92 days",
      community: developers,
      value: inR("median")[0] ?? null,
      counts: { n: 61, numerator: 30 },
      interval: limitsInR("median"),
      details: {
        "survival-183": inR("survival")[0] ?? null,
        "survival-365": inR("survival")[1] ?? null,
        "survival-730": inR("survival")[2] ?? null,
        "restricted-mean-730": inR("restricted mean")[0] ?? null,
      },
      status: "sound",
      isProvisional: false,
    },
    {
      it: "has no value below twenty spells",
      community: community({ members: members(19, "m", [["2025-04-01", "2025-10-01"]]) }),
      value: null,
      counts: { n: 19, numerator: 19 },
      status: "missing",
      because: "Insufficient",
    },
    {
      it: "has no value below five departures",
      community: community({
        members: [
          ...members(40, "here", [["2024-01-01"]]),
          ...members(4, "left", [["2024-01-01", "2025-12-31"]]),
        ],
      }),
      value: null,
      counts: { n: 44, numerator: 4 },
      because: "Insufficient",
    },
    {
      it: "takes planned ends for no departures, nor those of the last 92 days",
      community: community({
        members: [
          ...members(30, "planned", [["2024-01-01", "2026-12-31"]]),
          ...members(30, "recent", [["2024-01-01", "2026-05-01"]]),
        ],
      }),
      value: null,
      counts: { n: 60, numerator: 0 },
    },
    {
      it: "speaks of developers unless told otherwise",
      community: community({ members: [member("a", [["2024-01-01"]], { domain: "Design" })] }),
      value: null,
      counts: { n: 0 },
    },
    {
      it: "counts missions at most 92 days apart as one spell",
      community: community({
        members: members(20, "m", [
          ["2024-01-01", "2025-04-30"],
          ["2025-08-01", "2026-01-01"],
        ]),
      }),
      value: 732,
      counts: { n: 20, numerator: 20 },
    },
  ]);

  test("parts members by what they were at entry, since only those who stay can change", () => {
    const changed = community({
      members: members(30, "m", []).map((each) => ({
        ...each,
        missions: [
          { start: "2024-01-01", end: "2024-12-31", status: "independent" },
          { start: "2025-01-01", status: "admin" },
        ],
      })),
    });
    const { value } = measure("mission-duration", changed, {
      asOf: day("2026-07-01"),
      by: "status",
    });
    expect(value.map(({ segment }) => segment?.value)).toEqual([undefined, "independent"]);
    const active = measure("active-members", changed, { asOf: day("2026-07-01"), by: "status" });
    expect(active.value.map(({ segment }) => segment?.value)).toEqual([undefined, "admin"]);
  });

  test("naive means stand beside it as not comparable", () => {
    const [total] = measure("mission-duration", developers, { asOf: day("2026-07-01") }).value;
    const naive = total?.details.filter(({ id }) => id.startsWith("naive"));
    expect(naive).toHaveLength(3);
    expect(naive?.every(({ isComparable }) => !isComparable)).toBe(true);
  });
});

describe("retention by declared gender, against R's survival package", () => {
  testMeasure("retention-by-gender", [
    {
      it: "is the difference of restricted means",
      community: developers,
      options: { attributes },
      value: inR("gap")[0] ?? null,
      interval: limitsInR("gap"),
      counts: { n: 61, unknown: 0 },
      details: { "spells:female": 31, "spells:male": 30 },
      status: "indicative",
    },
    {
      it: "is missing when nobody declared anything: a first name says nothing",
      community: developers,
      value: null,
      status: "missing",
      because: "Nothing is known",
    },
    {
      it: "is hidden, counts too, when one group has fewer than eleven departures",
      community: developers,
      options: { attributes: Object.fromEntries(Object.entries(attributes).slice(0, 70)) },
      value: null,
      counts: { n: 0 },
      status: "suppressed",
    },
  ]);
});

describe("annual turnover, against R's exact Poisson limits", () => {
  testMeasure("annual-turnover", [
    {
      it: "is departures over years of presence",
      community: developers,
      options: { period: { from: day("2025-03-31"), to: day("2026-03-31") } },
      value: inR("turnover")[0] ?? null,
      interval: limitsInR("turnover"),
      counts: { numerator: 30, n: 61 },
    },
  ]);
});
