import { describe, expect, test } from "vitest";
import { measure } from "../src/measure.ts";
import { series } from "../src/series.ts";
import { community, day, members as membersOf } from "./measures/communities.ts";
import { staggered } from "./measures/staggered.ts";

const { members, attributes } = staggered();
const developers = community({ members });
const year = { from: day("2025-01-01"), to: day("2026-01-01") };

describe("a series", () => {
  test("has a point for each whole month, as of the day after it", () => {
    const { value } = series("active-members", developers, { every: "month", ...year });
    expect(value).toHaveLength(12);
    expect(value[0]?.asOf).toBe("2025-02-01");
    expect(value.at(-1)?.asOf).toBe("2026-01-01");
  });

  test.each(["mission-duration", "active-members", "cohorts", "annual-turnover"])(
    "of %s gives what measuring each day alone gives",
    (id) => {
      const { value } = series(id, developers, { every: "quarter", by: "domain", ...year });
      const alone = [...new Set(value.map(({ asOf }) => asOf))].flatMap(
        (asOf) => measure(id, developers, { asOf, by: "domain" }).value,
      );
      expect(value).toEqual(alone);
    },
  );

  test("counts each month by itself when told to, so that counts add up", () => {
    const options = { every: "month", window: "step", ...year } as const;
    const { value } = series("arrivals", developers, options);
    const [whole] = measure("arrivals", developers, { asOf: year.to, period: year }).value;
    expect(value.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(whole?.value);
  });

  test("settles all but its last points when the data were read later", () => {
    const { value } = series("active-members", developers, {
      every: "month",
      knownAt: day("2026-01-01"),
      ...year,
    });
    expect(value.map(({ isProvisional }) => isProvisional)).toEqual([
      ...Array.from({ length: 9 }, () => false),
      true,
      true,
      true,
    ]);
  });

  test("hides small groups at each of its points", () => {
    const { value } = series("active-members", developers, {
      every: "month",
      by: "gender",
      attributes,
      ...year,
    });
    for (const { segment, status, counts } of value) {
      if (segment && status !== "suppressed") expect(counts.n).toBeGreaterThanOrEqual(11);
    }
  });

  test.each([
    ["of an unknown measure", "active-member", year, "unknown-measure"],
    ["by an unknown attribute", "active-members", { ...year, by: "size" }, "unknown-attribute"],
  ])("%s is told once", (_, id, options, code) => {
    const { diagnostics } = series(id, developers, { every: "month", ...options });
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });

  test("without a whole month has no point", () => {
    const days = { from: day("2025-01-02"), to: day("2025-01-31") };
    expect(series("active-members", developers, { every: "month", ...days }).value).toEqual([]);
  });
});

test("a day that adds too few persons to what they say of themselves is hidden in a series", () => {
  const present = membersOf(40, "here", [["2025-01-01", "2027-01-01"]]);
  const late = membersOf(2, "late", [["2026-05-10", "2027-01-01"]]);
  const contributions = present.slice(0, 15).map(({ id }) => ({
    id,
    kind: "talk",
    topic: "partage",
    on: "2025-06-01",
    members: [id],
  }));
  const { value } = series(
    "cross-cutting-participation",
    community({ members: [...present, ...late], contributions }),
    { every: "month", from: day("2026-03-01"), to: day("2026-06-01") },
  );
  expect(value.map(({ asOf, status }) => `${asOf} ${status}`)).toEqual([
    "2026-04-01 indicative",
    "2026-05-01 indicative",
    "2026-06-01 suppressed",
  ]);
});
