import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import type { CalendarDate } from "@communaute/schemas/calendar";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Checklist } from "../../../src/definition/checklist.ts";
import { contentLine, icsText } from "../../../src/outputs/ics/content-line.ts";
import { sha256 } from "../../../src/outputs/ics/sha-256.ts";
import { toIcs } from "../../../src/outputs/ics/to-ics.ts";
import { plainText } from "../../../src/outputs/inline/plain-text.ts";
import { readInline } from "../../../src/outputs/inline/read-inline.ts";
import { viewOf } from "../../../src/outputs/view/view-of.ts";
import type { RunEvent } from "../../../src/run/event.ts";
import { item, list, log, RUN, stateOf } from "../../run/material/lists.ts";
import { hostileView } from "../hostile-view.ts";
import { drawnText } from "../inline/drawn-text.ts";
import { readIcs } from "./read-ics.ts";

const NOW = "2026-05-12T08:30:00.000Z";

function due(days: number) {
  return { from: "arrivee", days, unit: "day" } as const;
}

const CHECKLIST = list(
  item("doc", {
    title: { fr: "Lire [la doc](https://exemple.fr/doc)" },
    hint: { fr: "Tout; vraiment, *tout*" },
    due: due(0),
  }),
  item("badge", { due: due(1) }),
  item("velo", { due: due(2) }),
  item("sans-date"),
);

interface Asked {
  checklist?: Checklist;
  events?: readonly RunEvent[];
  arrival?: string;
  earlier?: string;
  run?: string;
}

function exported({
  checklist = CHECKLIST,
  events = [],
  arrival = "2026-05-19",
  earlier,
  run = RUN.id,
}: Asked = {}) {
  const dated = { ...RUN, anchors: { arrivee: arrival as CalendarDate } };
  const state = stateOf(checklist, events, { run: dated });
  const view = viewOf(checklist, state, { language: "fr", today: "2026-05-12" as CalendarDate });
  return toIcs(view, { run, now: NOW, earlier });
}

function told(calendar: string): Record<string, string> {
  const { events } = readIcs(calendar);
  return Object.fromEntries(
    events.map((event) => [
      event.get("SUMMARY") ?? "",
      [event.get("DTSTART"), event.get("SEQUENCE"), event.get("STATUS")].join(" "),
    ]),
  );
}

const uids = (calendar: string) => readIcs(calendar).events.map((event) => event.get("UID"));

describe("a run as a calendar", () => {
  test("has an event of one whole day for each item with a due date", () => {
    const [first, ...others] = readIcs(exported()).events;
    expect(Object.fromEntries(first ?? [])).toEqual({
      UID: expect.stringMatching(/^[0-9a-f]{40}@communaute$/u),
      DTSTAMP: "20260512T083000Z",
      DTSTART: "20260519",
      "DTSTART-parameters": ";VALUE=DATE",
      DTEND: "20260520",
      "DTEND-parameters": ";VALUE=DATE",
      SEQUENCE: "0",
      STATUS: "CONFIRMED",
      SUMMARY: "Lire la doc",
      DESCRIPTION: "Tout; vraiment, tout\nla doc : https://exemple.fr/doc",
      URL: "https://exemple.fr/doc",
      TRANSP: "TRANSPARENT",
    });
    expect(others.map((event) => event.get("SUMMARY"))).toEqual(["badge", "velo"]);
  });

  test("ends on the day after, over the ends of months and years", () => {
    expect(
      readIcs(exported({ arrival: "2028-02-28" })).events.map((event) => event.get("DTEND")),
    ).toEqual(["20280229", "20280301", "20280302"]);
    expect(readIcs(exported({ arrival: "2026-12-31" })).events[0]?.get("DTEND")).toMatch(
      /^2027010/u,
    );
  });

  test("keeps its UIDs from one export to the next, and none for two runs", () => {
    const first = exported();
    expect(uids(exported({ arrival: "2026-06-02", earlier: first }))).toEqual(uids(first));
    expect(uids(exported({ run: "run-2" })).filter((uid) => uids(first).includes(uid))).toEqual([]);
  });

  test("raises the sequence of an event when its day changes, and of no other", () => {
    const first = exported();
    expect(exported({ earlier: first })).toBe(first);
    const moved = {
      ...CHECKLIST,
      sections: CHECKLIST.sections.map((section) => ({
        ...section,
        items: section.items.map((each) => (each.id === "badge" ? { ...each, due: due(7) } : each)),
      })),
    };
    const second = exported({ checklist: moved, earlier: first });
    expect(told(second)).toEqual({
      "Lire la doc": "20260519 0 CONFIRMED",
      badge: "20260526 1 CONFIRMED",
      velo: "20260521 0 CONFIRMED",
    });
    expect(told(exported({ earlier: second })).badge).toBe("20260520 2 CONFIRMED");
  });

  test("cancels what does not apply, was removed, has gone, or has no due date any more", () => {
    const first = exported();
    const [doc, badge, velo] = CHECKLIST.sections[0]?.items ?? [];
    const removed = { layer: "mtes", line: 1, column: 1, because: "Doublon" };
    const checklist = list({ ...doc!, removed }, { ...badge!, due: undefined });
    const second = exported({ checklist, earlier: first });
    expect(told(second)).toEqual({
      "Lire la doc": "20260519 1 CANCELLED",
      badge: "20260520 1 CANCELLED",
      velo: "20260521 1 CANCELLED",
    });
    expect(exported({ checklist, earlier: second })).toBe(second);
    expect(told(exported({ earlier: second }))).toMatchObject({ velo: "20260521 2 CONFIRMED" });
    const events = log(["velo", "notApplicable", "self", { reason: "À pied" }]);
    expect(told(exported({ events, earlier: first })).velo).toBe("20260521 1 CANCELLED");
    expect(velo?.id).toBe("velo");
  });

  test("says what is done", () => {
    expect(told(exported({ events: log(["badge", "done"]) }))).toHaveProperty(
      "✓ badge",
      "20260520 0 CONFIRMED",
    );
  });

  test.each(["2026-05-12", "2026-05-12T08:30:00", "2026-05-12T08:30:00+02:00", ""])(
    "is not dated by %j, which is no instant in UTC",
    (now) => {
      const view = viewOf(CHECKLIST, stateOf(CHECKLIST), {
        language: "fr",
        today: "2026-05-12" as CalendarDate,
      });
      expect(() => toIcs(view, { run: "r", now })).toThrow(/instant in UTC/u);
    },
  );

  test("is read by a strict reader with the words of the list, whatever those are", () => {
    fc.assert(
      fc.property(hostileView, fc.boolean(), (view, isSecond) => {
        const first = toIcs(view, { run: "run-1", now: NOW });
        const calendar = isSecond ? toIcs(view, { run: "run-1", now: NOW, earlier: first }) : first;
        expect(calendar).toBe(first);
        const items = view.sections
          .flatMap((section) => section.items)
          .filter(({ due }) => due !== undefined && "date" in due);
        expect(readIcs(calendar).events.map((event) => event.get("SUMMARY"))).toEqual(
          items.map(({ text }) => text),
        );
        expect(readIcs(calendar).properties.get("X-WR-CALNAME")).toBe(view.title.text);
      }),
      { numRuns: 200 },
    );
  });

  test.runIf(hasPythonIcalendar())("is read by Python's icalendar as it was meant", () => {
    fc.assert(
      fc.property(drawnText, (text) => {
        const checklist = list(
          item("un", { title: { fr: text }, due: due(0) }),
          item("deux", { title: { fr: `${text}é🚀`.repeat(9) }, due: due(1) }),
        );
        const expected = checklist.sections[0]?.items.map(({ title }) =>
          plainText(readInline(title.fr)).trim(),
        );
        const read = JSON.parse(
          execFileSync("/usr/bin/python3", ["-c", READ_WITH_PYTHON], {
            input: exported({ checklist }),
            encoding: "utf8",
          }),
        );
        expect(read).toEqual([
          [expected?.[0], "2026-05-19", "2026-05-20", 0, "CONFIRMED"],
          [expected?.[1], "2026-05-20", "2026-05-21", 0, "CONFIRMED"],
        ]);
      }),
      { numRuns: 8 },
    );
  });
});

const longText = fc
  .array(fc.constantFrom("a", "é", "€", "🚀", " ", ",", "👩‍💻"), {
    minLength: 60,
    maxLength: 300,
    size: "max",
  })
  .map((characters) => characters.join(""));

describe("a line of a calendar", () => {
  test("is folded at 75 octets between characters, and unfolds to itself", () => {
    fc.assert(
      fc.property(longText, (text) => {
        const line = icsText(text);
        const lines = contentLine(line).slice(0, -2).split("\r\n");
        for (const each of lines)
          expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(75);
        expect(lines.map((each, place) => (place === 0 ? each : each.slice(1))).join("")).toBe(
          line,
        );
      }),
    );
  });

  test.each([
    ["a\\b;c,d", "a\\\\b\\;c\\,d"],
    ["un\r\ndeux\ntrois\rquatre", "un\\ndeux\\ntrois\\nquatre"],
    ["\u0000\u0007", " "],
  ])("writes the text %j as %j", (text, written) => {
    expect(icsText(text)).toBe(written);
  });
});

test("a digest is the one that Node makes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
    }),
  );
});

function hasPythonIcalendar(): boolean {
  try {
    execFileSync("/usr/bin/python3", ["-c", "import icalendar"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const READ_WITH_PYTHON = `
import json, sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([[str(e["SUMMARY"]), e["DTSTART"].dt.isoformat(), e["DTEND"].dt.isoformat(), int(e["SEQUENCE"]), str(e["STATUS"])] for e in calendar.walk("VEVENT")]))
`;
