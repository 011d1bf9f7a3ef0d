import type { CalendarDate } from "@communaute/schemas/calendar";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../../src/outputs/digest/digest-of.ts";
import { toMatrix } from "../../../src/outputs/digest/to-matrix.ts";
import { toMattermost } from "../../../src/outputs/digest/to-mattermost.ts";
import { viewOf } from "../../../src/outputs/view/view-of.ts";
import { item, list, log, stateOf } from "../../run/material/lists.ts";
import { ALLOWED_LINK, hostileView } from "../hostile-view.ts";
import { drawnText } from "../inline/drawn-text.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { PINGS } from "../pings.ts";

function due(days: number) {
  return { from: "arrivee", days, unit: "day" } as const;
}

const CHECKLIST = list(
  item("retard", {
    title: {
      fr: "Lire [la doc](https://exemple.fr/doc)",
      en: "Read [the doc](https://exemple.fr/en)",
    },
    due: due(1),
  }),
  item("demain", { title: { fr: "Demander @badge", en: "Ask for @badge" }, due: due(14) }),
  item("plus-tard", { due: due(20) }),
  item("attend", { title: { fr: "Ouvrir la porte" }, after: ["demain"], due: due(14) }),
  item("fait", { due: due(13) }),
  item("reporté", { due: due(13) }),
  item("sans-objet", { due: due(13) }),
);
const EVENTS = log(
  ["fait", "done"],
  ["reporté", "snooze", "self", { until: "2026-06-30" }],
  ["sans-objet", "notApplicable", "self", { reason: "raison privée" }],
);
const VIEW = viewOf(CHECKLIST, stateOf(CHECKLIST, EVENTS), {
  language: "fr",
  today: "2026-06-01" as CalendarDate,
});
const ENGLISH = viewOf(CHECKLIST, stateOf(CHECKLIST, EVENTS), {
  language: "en",
  today: "2026-06-01" as CalendarDate,
});

describe("a reminder", () => {
  test("tells of what is overdue, due this week, and blocked, and of nothing twice", () => {
    expect(digestOf(VIEW)).toEqual({
      title: "Mon arrivée",
      progress: "1 étape sur 6 terminée",
      groups: [
        {
          title: "En retard",
          items: [
            {
              text: "Lire la doc",
              href: "https://exemple.fr/doc",
              note: "En retard depuis le mercredi 20 mai 2026",
            },
          ],
        },
        {
          title: "À faire cette semaine",
          items: [{ text: "Demander @badge", note: "Avant le mardi 2 juin 2026" }],
        },
        {
          title: "En attente",
          items: [{ text: "Ouvrir la porte", note: "En attente de : Demander @badge" }],
        },
      ],
    });
  });

  test("counts a week from today, or as many days as it is told", () => {
    const weekOf = (days: number | undefined) =>
      digestOf(VIEW, { days })
        .groups.find(({ title }) => title === "À faire cette semaine")
        ?.items.map(({ text }) => text);
    expect(weekOf(1)).toBeUndefined();
    expect(weekOf(2)).toEqual(["Demander @badge"]);
    expect(weekOf(7)).toEqual(["Demander @badge"]);
    expect(weekOf(8)).toEqual(["Demander @badge", "plus-tard"]);
  });

  test("tells of sub-items, and not of what they tick", () => {
    const whole = list(item("outils", { due: due(14), items: [item("chat"), item("forum")] }));
    const view = viewOf(whole, stateOf(whole), {
      language: "fr",
      today: "2026-06-01" as CalendarDate,
    });
    const texts = digestOf(view).groups.flatMap(({ items }) => items.map(({ text }) => text));
    expect(texts).toEqual(["chat", "forum"]);
  });

  test("names somebody only when asked to", () => {
    expect(JSON.stringify([toMatrix(VIEW), toMattermost(VIEW)])).not.toMatch(
      /Lou|somebody|raison privée/u,
    );
    expect(toMattermost(VIEW, { name: "Lou" }).text).toContain("#### Mon arrivée · Lou");
  });

  test("is a message for Mattermost", () => {
    expect(toMattermost(ENGLISH).text.replaceAll("\u2060", "·")).toBe(`#### Mon arrivée

1 of 6 items done

**Overdue**
- [Read the doc](https://exemple.fr/en) — Overdue since Wednesday 20 May 2026

**Due this week**
- Ask for @·badge — By Tuesday 2 June 2026

**Waiting**
- Ouvrir la porte — Waiting for: Ask for @·badge`);
  });

  test("is a message for Tchap", () => {
    const { body, formatted_body, ...rest } = toMatrix(VIEW);
    expect(rest).toEqual({ msgtype: "m.text", format: "org.matrix.custom.html", "m.mentions": {} });
    expect(body.split("\n").slice(4, 6)).toEqual([
      "En retard",
      "- Lire la doc (https://exemple.fr/doc) — En retard depuis le mercredi 20 mai 2026",
    ]);
    expect(formatted_body).toContain(
      '<li><a href="https://exemple.fr/doc">Lire la doc</a> — En retard depuis',
    );
  });

  test("says so when there is nothing to remind of", () => {
    const empty = viewOf(list(), stateOf(list()), {
      language: "en",
      today: "2026-06-01" as CalendarDate,
    });
    expect(toMattermost(empty).text).toContain("Nothing to remind of.");
    expect(toMatrix(empty).formatted_body).toContain("<p>Nothing to remind of.</p>");
  });

  test("pings nobody on Mattermost, and leads only where the list leads, whatever people wrote", () => {
    fc.assert(
      fc.property(hostileView, drawnText, (view, name) => {
        const { outsideCode, links, marks } = readMarkdown(toMattermost(view, { name }).text);
        for (const ping of Object.values(PINGS)) expect(outsideCode).not.toMatch(ping);
        expect(links.filter((href) => !ALLOWED_LINK.test(href))).toEqual([]);
        expect(marks.filter((mark) => !MARKS.test(mark))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("has no tag for Tchap but ours, and pings nobody, whatever people wrote", () => {
    fc.assert(
      fc.property(hostileView, drawnText, (view, name) => {
        const { formatted_body, body } = toMatrix(view, { name });
        const rest = formatted_body.replace(TAGS, "");
        expect(rest).not.toMatch(/[<>"']/u);
        expect(rest.replace(/&#(?:38|60|62|34|39);/gu, "")).not.toContain("&");
        const shown = rest.replace(/&#(\d+);/gu, (_, code: string) =>
          String.fromCharCode(Number(code)),
        );
        expect(shown).not.toMatch(/@\w/u);
        expect(body.replaceAll(/\(https:\/\/exemple\.fr[^ )]*\)/gu, "")).not.toMatch(
          /@\w|\w:\/\//u,
        );
      }),
      { numRuns: 200 },
    );
  });
});

const MARKS = /^(?:softbreak|(?:strong|link|heading|bullet_list|list_item)_(?:open|close))$/u;
const TAGS = /<\/?(?:h4|p|strong|ul|li)>|<a href="https:\/\/exemple\.fr[^"<>]*">|<\/a>/gu;
