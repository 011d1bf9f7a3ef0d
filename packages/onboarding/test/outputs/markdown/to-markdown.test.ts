import type { CalendarDate } from "@communaute/schemas/calendar";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankState } from "../../../src/outputs/blank-state.ts";
import { escapeMarkdown } from "../../../src/outputs/markdown/escape-markdown.ts";
import { type Flavour, toMarkdown } from "../../../src/outputs/markdown/to-markdown.ts";
import { viewOf } from "../../../src/outputs/view/view-of.ts";
import { item, list, log, stateOf } from "../../run/material/lists.ts";
import { ALLOWED_LINK, hostileView } from "../hostile-view.ts";
import { PINGS } from "../pings.ts";
import { readMarkdown } from "./read-markdown.ts";

const MTES = { layer: "incubateurs/mtes", line: 1, column: 1 };
const CHECKLIST = {
  ...list(
    item("doc", { title: { fr: "[Lire la doc](https://exemple.fr/doc)" } }),
    item("outils", {
      title: { fr: "Découvrir *les* outils" },
      items: [item("chat", { title: { fr: "Le chat" }, hint: { fr: "Demander à `@bot`" } })],
    }),
    item("mtes/badge", {
      title: { fr: "Demander mon badge à @lou (#12)" },
      who: ["referent"],
      origin: MTES,
      due: { from: "arrivee", days: 20, unit: "day" },
    }),
    item("velo", { title: { fr: "Garer mon vélo" } }),
    item("agenda", {
      title: { fr: "L’agenda" },
      removed: { ...MTES, because: "La Fabrique a le sien" },
    }),
  ),
  layers: [{ id: "base" }, { id: "incubateurs/mtes", name: "Fabrique" }],
};
const OPTIONS = { language: "fr", today: "2026-06-01" as CalendarDate } as const;

function exported(flavour: Flavour): string {
  const events = log(
    ["doc", "done"],
    ["velo", "notApplicable", "self", { reason: "Je viens à pied" }],
  );
  return toMarkdown(viewOf(CHECKLIST, stateOf(CHECKLIST, events), OPTIONS), flavour).replaceAll(
    "\u2060",
    "·",
  );
}

describe("a run as Markdown", () => {
  test("has boxes to tick for GitHub, and nothing of the person but what is ticked", () => {
    expect(exported("github")).toBe(
      `# Mon arrivée

1 étape sur 3 terminée.

## Semaine 1 (1 sur 3)

- [x] Lire la doc — [Ouvrir : Lire la doc](https://exemple.fr/doc)
- [ ] Découvrir _les_ outils — Se coche par ses sous-étapes
  - [ ] Le chat — À cocher par la personne concernée · Demander à \`@bot\`
- [ ] Demander mon badge à @·lou (\\#·12) — Avant le lundi 8 juin 2026 · À cocher par la référente ou le référent · ajouté par la Fabrique
- Garer mon vélo (sans objet)

## Retiré de la liste

- L’agenda — Retiré par la Fabrique parce que la Fabrique a le sien
`,
    );
  });

  test("has GitLab's own box for what does not apply", () => {
    expect(exported("gitlab")).toContain("- [~] Garer mon vélo (sans objet)");
  });

  test("is a page of the list for everybody, without anybody's run", () => {
    const page = toMarkdown(viewOf(CHECKLIST, blankState(CHECKLIST), OPTIONS), "gitbook");
    expect(page).toContain("# Mon arrivée\n\n## Semaine 1\n\n- [ ] Lire la doc");
    expect(page).toContain("J+20 · À cocher par la référente ou le référent");
    expect(page).not.toContain("terminée");
  });

  test.each([
    "@lou",
    "@org/equipe",
    "#123",
    "org/repo#1",
    "org/repo@deadbeef1",
    "!12",
    "~bug",
    "&4",
    '%"jalon"',
    "$12",
    "GH-12",
    "deadbeef",
    "0123456789abcdef0123456789abcdef01234567",
    "https://exemple.fr",
    "www.exemple.fr",
    "lou@exemple.fr",
    ":tada:",
    "{% hint %}",
    "{{ x }}",
    "[vulnerability:12]",
    "<b>",
    "<!-- x -->",
    "[ ] une case",
    "- [ ] une case",
    "# titre",
    "1. un",
    "---",
    "| a |",
    "![x](y)",
    "&lt;",
    "~~barré~~",
    "/close",
  ])("shows %j as it is, and makes nothing of it", (text) => {
    const { marks, links, text: shown } = readMarkdown(escapeMarkdown(text));
    expect({ marks, links, shown: shown.replaceAll("\u2060", "") }).toEqual({
      marks: [],
      links: [],
      shown: text,
    });
    for (const ping of Object.values(PINGS)) expect(shown).not.toMatch(ping);
  });

  test("pings nobody and has no markup or link but ours, whatever people wrote", () => {
    fc.assert(
      fc.property(
        hostileView,
        fc.constantFrom<Flavour>("github", "gitlab", "gitbook"),
        (view, flavour) => {
          const { outsideCode, links, marks } = readMarkdown(toMarkdown(view, flavour));
          for (const ping of Object.values(PINGS)) expect(outsideCode).not.toMatch(ping);
          expect(links.filter((href) => !ALLOWED_LINK.test(href))).toEqual([]);
          expect(marks.filter((mark) => !OURS.test(mark))).toEqual([]);
          expect(marks.filter((mark) => mark === "heading_open").length).toBeLessThanOrEqual(3);
          expect(marks.filter((mark) => mark === "list_item_open")).toHaveLength(6);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const OURS = /^(?:code_inline|(?:em|strong|link|heading|bullet_list|list_item)_(?:open|close))$/u;
