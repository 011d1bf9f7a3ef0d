import { describe, expect, it } from "vitest";
import { parseDue } from "../../src/calendar/parse-due.ts";

describe("a due date that an author writes", () => {
  it.each([
    ["J", 0, "day"],
    ["J+0", 0, "day"],
    ["J-0", 0, "day"],
    ["J+5", 5, "day"],
    ["j+5", 5, "day"],
    ["J+5 jours", 5, "day"],
    ["J-7", -7, "day"],
    ["J\u22127", -7, "day"],
    ["J\u20137", -7, "day"],
    ["J\u20117", -7, "day"],
    ["J+1 ouvré", 1, "working-day"],
    ["J+1 ouvrés", 1, "working-day"],
    ["J+10 ouvrés", 10, "working-day"],
    ["J+10\u00a0ouvrés", 10, "working-day"],
    [" J+10\u202fjours  ouvrés ", 10, "working-day"],
    ["J+10 ouvre\u0301s", 10, "working-day"],
    ["J-3 ouvrés", -3, "working-day"],
    ["J+2 semaines", 2, "week"],
    ["J+1 mois", 1, "month"],
    ["D", 0, "day"],
    ["D+5", 5, "day"],
    ["D+1 working day", 1, "working-day"],
    ["D+5 working days", 5, "working-day"],
    ["D+5 business days", 5, "working-day"],
    ["D-2 weeks", -2, "week"],
    ["5 jours après arrivee", 5, "day"],
  ])("is counted from the list’s anchor: « %s »", (text, days, unit) => {
    expect(parseDue(text, "arrivee")).toEqual({ value: { from: "arrivee", days, unit } });
  });

  it.each([
    ["3 jours avant depart", { from: "depart", days: -3, unit: "day" }],
    ["0 jour avant depart", { from: "depart", days: 0, unit: "day" }],
    ["1 semaine après annonce", { from: "annonce", days: 1, unit: "week" }],
    ["1 month after depart", { from: "depart", days: 1, unit: "month" }],
    [
      "2 jours ouvrés après atelier-embarquement",
      { from: "atelier-embarquement", days: 2, unit: "working-day", item: true },
    ],
    [
      "2 working days after mtes/badge",
      { from: "mtes/badge", days: 2, unit: "working-day", item: true },
    ],
  ])("is counted from what it names: « %s »", (text, value) => {
    expect(parseDue(text, "arrivee")).toEqual({ value });
  });

  it.each([
    ["J+3 ou après", "next"],
    ["J+3 ou avant", "previous"],
    ["J+3 exactement", "none"],
    ["D+3 exactly", "none"],
  ])("says where a closed day goes: « %s »", (text, roll) => {
    expect(parseDue(text, "depart")).toEqual({
      value: { from: "depart", days: 3, unit: "day", roll },
    });
  });

  it("counts from anchors of its list’s own", () => {
    const anchors = ["prolongation"];
    expect(parseDue("2 jours après prolongation", "arrivee", anchors)).toEqual({
      value: { from: "prolongation", days: 2, unit: "day" },
    });
  });

  it.each([
    ["J+5 ouvré", "J+5 ouvrés"],
    ["J+5 ouvres", "J+5 ouvrés"],
    ["J+5 ouvrables", "J+5 ouvrés"],
    ["J+5 jour", "J+5"],
    ["J + 5", "J+5"],
    ["J5", "J+5"],
    ["+5", "J+5"],
    ["5", "J+5"],
    ["5 jours", "J+5"],
    ["J+05", "J+5"],
    ["J+2 semaine", "J+2 semaines"],
    ["J+2 sem", "J+2 semaines"],
    ["J+5, ou avant", "J+5 ou avant"],
    ["D+1 working days early", undefined],
    ["D+5 working day", "D+5 working days"],
    ["5 working days", "D+5 working days"],
    ["2 jours après l’arrivée", "J+2"],
    ["3 jours avant le départ", "3 jours avant depart"],
    ["une semaine avant le départ", "1 semaine avant depart"],
    ["3 days before departure", "3 days before depart"],
    ["2 jours ouvré après atelier", "2 jours ouvrés après atelier"],
  ])("is refused when nearly right, with what to write: « %s »", (text, suggestion) => {
    const refused = parseDue(text, "arrivee");
    expect(refused).toEqual({ problem: "unreadable", ...(suggestion && { suggestion }) });
    if (suggestion) expect(parseDue(suggestion, "arrivee")).toHaveProperty("value");
  });

  it.each([
    "",
    " ",
    "J+",
    "J+1,5",
    "J+99999",
    "bientôt",
    "2026-12-01",
    "après",
    "2 lunes après depart",
  ])("is refused without advice when nothing comes near: « %s »", (text) => {
    expect(parseDue(text, "arrivee")).toEqual({ problem: "unreadable" });
  });

  it("is refused at once, however long", () => {
    const start = performance.now();
    for (const part of ["a-", " ", "1", "j ", "a/", "́"]) {
      expect(parseDue(`2 jours après ${part.repeat(20_000)}!`, "arrivee")).toHaveProperty(
        "problem",
      );
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
