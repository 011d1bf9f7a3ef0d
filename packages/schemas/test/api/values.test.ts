import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GhidReference } from "../../src/api/ghid-reference.ts";
import { HtmlEscaped } from "../../src/api/html-escaped.ts";
import { ParisDay } from "../../src/api/paris-day.ts";
import { StatsUrl } from "../../src/api/stats-url.ts";
import { TruthText } from "../../src/api/truth-text.ts";
import { UrlEncoded } from "../../src/api/url-encoded.ts";
import { anyDay } from "../any.ts";

describe("a day told by an instant", () => {
  test.each([
    ["2024-05-31T22:00:00.000Z", "2024-06-01", "at midnight in Paris, in summer"],
    ["2024-05-31T21:59:59.999Z", "2024-05-31", "just before midnight in Paris, in summer"],
    ["2023-12-31T23:00:00.000Z", "2024-01-01", "at midnight in Paris, in winter"],
    ["2023-12-31T22:59:59.999Z", "2023-12-31", "just before midnight in Paris, in winter"],
    ["2024-03-30T23:00:00.000Z", "2024-03-31", "on the day that summer time starts"],
    ["2024-10-26T22:00:00.000Z", "2024-10-27", "on the day that summer time ends"],
    ["2024-10-27T23:00:00.000Z", "2024-10-28", "on the day after"],
    ["2024-06-01T00:00:00.000Z", "2024-06-01", "at midnight UTC"],
    ["2024-06-01T01:30:00+05:00", "2024-05-31", "with the clock of somewhere else"],
    ["1023-01-01T00:00:00Z", "1023-01-01", "in a year that is a slip of the keyboard"],
    ["2024-06-01", "2024-06-01", "as a bare day"],
  ])("%s is %s, %s", (instant, day) => {
    expect(ParisDay.decode(instant)).toBe(day);
  });

  test.each(["2024-02-30", "2024-02-30T00:00:00Z", "2024-06-01T00:00:00", "2024-6-1", ""])(
    "%j is no day",
    (text) => {
      expect(ParisDay.safeDecode(text).success).toBe(false);
    },
  );

  test("is written so that Paris and UTC agree on it", () => {
    fc.assert(
      fc.property(anyDay("0000-01-01", "9999-12-31"), (day) => {
        const written = ParisDay.encode(day);
        expect([ParisDay.decode(written), written.slice(0, 10)]).toEqual([day, day]);
      }),
    );
  });
});

describe("escaped text", () => {
  test.each([
    [
      "Chargée d&#39;accompagnement &amp; d&quot;appui&quot;",
      `Chargée d'accompagnement & d"appui"`,
    ],
    ["&amp;lt;b&amp;gt;", "&lt;b&gt;"],
    ["R&D &eacute;", "R&D &eacute;"],
    ["", ""],
  ])("%s reads %s", (html, text) => {
    expect(HtmlEscaped.decode(html)).toBe(text);
  });

  test("whatever it says, is read as it was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const html = HtmlEscaped.encode(text);
        expect(html).not.toMatch(/[<>"']/);
        expect(HtmlEscaped.decode(html)).toBe(text);
      }),
    );
  });
});

describe("encoded Markdown", () => {
  test.each([
    ["%23%20Ici%21%0A", "# Ici!\n"],
    ["%C3%89t%C3%A9%20%28l%C3%A0%29", "Été (là)"],
    ["100%", "100%"],
    ["%FF", "%FF"],
  ])("%s reads %j", (encoded, text) => {
    expect(UrlEncoded.decode(encoded)).toBe(text);
  });

  test("encodes all but letters, digits and four signs, as the API does", () => {
    expect(UrlEncoded.encode("a-b_c.d~e !'()*+é")).toBe("a-b_c.d~e%20%21%27%28%29%2A%2B%C3%A9");
  });

  test("that ends in half a character loses that half, and is still written", () => {
    expect(UrlEncoded.decode(UrlEncoded.encode("Bonjour \ud83d"))).toBe("Bonjour \ufffd");
  });
});

describe("a fact told as text", () => {
  test.each([
    ["true", true],
    ["false", false],
    [true, true],
  ] as const)("%j is %j", (written, truth) => {
    expect(TruthText.decode(written)).toBe(truth);
  });

  test("is written only when it holds", () => {
    expect([TruthText.encode(true), TruthText.encode(false)]).toEqual(["true", undefined]);
  });

  test("is refused in other words", () => {
    expect(TruthText.safeDecode("oui" as never).success).toBe(false);
  });
});

test("statistics at /stats alone are none", () => {
  expect(StatsUrl.decode("/stats")).toBe("");
  expect(StatsUrl.decode("https://carnet-vert.example/stats")).toBe(
    "https://carnet-vert.example/stats",
  );
});

test("a startup is known by its ghid, alone or beside its uuid", () => {
  expect(GhidReference.decode("carnet-vert")).toBe("carnet-vert");
  expect(GhidReference.decode({ uuid: "u-1", ghid: "carnet-vert" })).toBe("carnet-vert");
  expect(GhidReference.safeDecode({ uuid: "u-1" } as never).success).toBe(false);
});
