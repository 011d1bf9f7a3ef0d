import { describe, expect, test } from "vitest";
import { measure } from "../src/measure.ts";
import { community, day, member, members } from "./measures/communities.ts";

const asOf = day("2026-07-01");
const three = community({
  members: [
    member("a", [["2026-01-01"]]),
    member("b", [["2026-01-01"]], { domain: "Design" }),
    member("c", [["2026-01-01"]], { domain: undefined }),
    member("d", [["2026-01-01"]], { domain: "yoga" }),
  ],
});

function codes({ diagnostics }: { diagnostics: { code: string }[] }): string[] {
  return diagnostics.map(({ code }) => code);
}

describe("measuring", () => {
  test("gives the total, then each segment in the order of its name, the unknown ones last", () => {
    const { value } = measure("active-members", three, { asOf, by: "domain" });
    expect(value.map(({ segment, value }) => [segment?.value, value])).toEqual([
      [undefined, 4],
      ["Design", 1],
      ["Développement", 1],
      ["yoga", 1],
      ["unknown", 1],
    ]);
  });

  test("tells where the rows come from", () => {
    const provenance = [{ id: "content", readAt: "2026-07-01", version: "abc" }];
    const [total] = measure("active-members", three, { asOf, provenance }).value;
    expect(total?.sources).toEqual(provenance);
  });

  test("follows a mission to the incubator of its startup on the day", () => {
    const { value } = measure(
      "active-members",
      community({
        startups: [{ id: "carnet", name: "Carnet", incubator: "rivages" }],
        members: [
          { ...member("a", []), missions: [{ start: "2026-01-01", startups: ["carnet"] }] },
        ],
      }),
      { asOf, by: "incubator" },
    );
    expect(value[1]?.segment).toEqual({ by: "incubator", value: "rivages" });
  });
});

describe("the trade that a measure about developers speaks of", () => {
  const trades = community({
    members: [
      ...members(7, "dev", [["2026-01-01"]]),
      ...members(5, "designer", [["2026-01-01"]], { domain: "Design" }),
    ],
  });
  const seen = (options: object) =>
    measure("mission-duration", trades, { asOf, settle: 0, gap: 0, ...options }).value[0]?.counts.n;

  test.each([
    ["is theirs unless told", {}, 7],
    ["is any that the options name", { domain: "Design" }, 5],
    ["is every one when they name none", { domain: null }, 12],
    ["is every one when the trades are what parts it", { by: "domain" }, 12],
  ])("%s", (_, options, n) => {
    expect(seen(options)).toBe(n);
  });
});

describe("what cannot be measured", () => {
  test("an id that no measure bears gives a diagnostic that names the one meant", () => {
    const { value, diagnostics } = measure("activ-members", three, { asOf });
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "unknown-measure", suggestion: "active-members" }]);
  });

  test("an attribute that it cannot be broken down by costs only the segments", () => {
    const { value, diagnostics } = measure("active-members", three, { asOf, by: "domian" });
    expect(value.map(({ value }) => value)).toEqual([4]);
    expect(diagnostics).toMatchObject([{ code: "unknown-attribute", suggestion: "domain" }]);
  });

  test("a member who is written twice counts once", () => {
    const twice = community({
      members: [...members(2, "a", [["2026-01-01"]]), member("a.0", [["2026-01-01"]])],
    });
    const result = measure("active-members", twice, { asOf });
    expect(result.value[0]?.value).toBe(2);
    expect(codes(result)).toEqual(["duplicate-id"]);
  });

  test("a mission that ends before it starts costs only itself, and no name is told", () => {
    const wrong = community({
      members: [member("zoe.martin", [["2026-05-01", "2026-04-01"], ["2026-06-01"]])],
    });
    const result = measure("active-members", wrong, { asOf });
    expect(result.value[0]?.value).toBe(1);
    expect(result.diagnostics).toMatchObject([
      { code: "end-before-start", at: { path: ["members", 0, "missions", 0] } },
    ]);
    expect(JSON.stringify(result)).not.toContain("zoe");
  });

  test("a score that is on no scale is told", () => {
    const answers = [{ id: "x", wave: "w", score: 6.5, environment: "production", segments: {} }];
    const result = measure("community-nps", { ...three, answers }, { asOf });
    expect(codes(result)).toEqual(["score-invalid"]);
  });

  test.each([
    [
      "a period that ends before it starts",
      { period: { from: asOf, to: day("2026-06-01") } },
      "period-backward",
    ],
    ["a day that is none", { asOf: "2026-13-45" as never }, "period-backward"],
    ["a settle shorter than the gap", { gap: 92, settle: 30 }, "settle-below-gap"],
    ["a level that is none", { level: 95 }, "level-out-of-bounds"],
  ])("%s is told", (_, options, code) => {
    expect(codes(measure("arrivals", three, { asOf, ...options }))).toContain(code);
  });

  test("an empty community gives missing values and a warning", () => {
    const result = measure("stability", community(), { asOf });
    expect(result.value).toMatchObject([{ value: null, status: "missing" }]);
    expect(codes(result)).toEqual(["community-empty"]);
  });
});
