import type { CalendarDate } from "@communaute/schemas/calendar";
import { describe, expect, test } from "vitest";
import type { Checklist } from "../../../src/definition/checklist.ts";
import { blankState } from "../../../src/outputs/blank-state.ts";
import type { ItemView } from "../../../src/outputs/view/checklist-view.ts";
import { viewOf } from "../../../src/outputs/view/view-of.ts";
import type { ViewOptions } from "../../../src/outputs/view/view-options.ts";
import type { RunEvent } from "../../../src/run/event.ts";
import { item, list, log, stateOf } from "../../run/material/lists.ts";

const TODAY = "2026-06-01" as CalendarDate;
const FRENCH: ViewOptions = { language: "fr", today: TODAY };
const MTES = { layer: "incubateurs/mtes", line: 1, column: 1 };

const CHECKLIST: Checklist = {
  ...list(
    item("fiche", {
      title: { fr: "Compléter *ma* fiche" },
      auto: { fact: "fiche", sticky: true },
      who: [],
    }),
    item("atelier", {
      title: {
        fr: "Participer à [l’atelier](https://exemple.fr/atelier)",
        en: "Join [the workshop](https://exemple.fr/workshop)",
      },
      who: ["animation"],
      locked: "base",
      due: { from: "arrivee", days: 0, unit: "day" },
    }),
    item("doc", {
      evidence: "welcome",
      title: { fr: "[Lire la doc](https://exemple.fr/doc)" },
      hint: { fr: "En **entier**" },
      links: [
        { href: "https://exemple.fr/plus" },
        { href: "javascript:alert(1)", title: { fr: "Piège" } },
      ],
      due: { from: "arrivee", days: 20, unit: "day" },
      log: [{ ...MTES, field: "due", to: "J+20" }],
    }),
    item("agenda", {
      title: { fr: "S’abonner à l’agenda" },
      removed: { ...MTES, because: "La Fabrique a son agenda" },
    }),
    item("mtes/badge", {
      title: { fr: "Demander mon badge" },
      origin: MTES,
      who: ["self", "referent"],
      after: ["atelier"],
      items: [],
    }),
    item("outils", {
      title: { fr: "Découvrir les outils" },
      items: [
        item("chat", { title: { fr: "Le chat" } }),
        item("forum", { title: { fr: "Le forum" }, optional: true }),
      ],
    }),
    item("lyon", { title: { fr: "Venir à Lyon" }, for: { place: ["Lyon"] } }),
  ),
  layers: [{ id: "base" }, { id: "incubateurs/mtes", name: "Fabrique de l’Écologie" }],
};

function itemsOf(options: ViewOptions, events: readonly RunEvent[] = [], automatic = {}) {
  const state = stateOf(CHECKLIST, events, { facts: { profile: {}, automatic } });
  const { sections } = viewOf(CHECKLIST, state, options);
  const items = sections.flatMap(({ items }) => items.flatMap((each) => [each, ...each.items]));
  return (id: string): ItemView => {
    const found = items.find((each) => each.id === id);
    if (!found) throw new Error(`No item ${id} in the view.`);
    return found;
  };
}

describe("a run on a screen", () => {
  test("says how much is done, in all and by section", () => {
    const state = stateOf(CHECKLIST, log(["doc", "done"], ["chat", "done"]));
    const view = viewOf(CHECKLIST, state, FRENCH);
    expect(view.progress.words).toBe("2 étapes sur 5 terminées");
    expect(view.sections.map(({ words, done, total }) => [words, done, total])).toEqual([
      ["2 sur 5", 2, 5],
    ]);
    expect(viewOf(CHECKLIST, state, { ...FRENCH, language: "en" }).progress.words).toBe(
      "2 of 5 items done",
    );
  });

  test.each([
    [0, 31, "0 étape sur 31 terminée"],
    [1, 31, "1 étape sur 31 terminée"],
    [12, 31, "12 étapes sur 31 terminées"],
    [0, 0, "Aucune étape obligatoire"],
  ])("says %i of %i as « %s »", (done, total, words) => {
    const state = stateOf(CHECKLIST);
    const progress = { ...state.progress, done, total };
    expect(viewOf(CHECKLIST, { ...state, progress }, FRENCH).progress.words).toBe(words);
  });

  test("has labels without links, and links of their own beneath", () => {
    const of = itemsOf(FRENCH);
    expect(of("atelier")).toMatchObject({
      text: "Participer à l’atelier",
      label: [{ kind: "text", text: "Participer à l’atelier" }],
      links: [{ text: "l’atelier", href: "https://exemple.fr/atelier" }],
    });
    expect(of("doc")).toMatchObject({
      text: "Lire la doc",
      links: [
        { text: "Ouvrir : Lire la doc", href: "https://exemple.fr/doc" },
        { text: "Ouvrir : Lire la doc", href: "https://exemple.fr/plus" },
        { text: "Piège (javascript:alert(1))" },
      ],
      hint: [
        { kind: "text", text: "En " },
        { kind: "strong", children: [{ kind: "text", text: "entier" }] },
      ],
    });
    expect(of("doc").links[2]).not.toHaveProperty("href");
  });

  test("marks words that nobody has written in its language", () => {
    const of = itemsOf({ ...FRENCH, language: "en" });
    expect(of("atelier").language).toBeUndefined();
    expect(of("doc").language).toBe("fr");
  });

  test("says when things are due", () => {
    const of = itemsOf(FRENCH);
    expect(of("atelier")).toMatchObject({
      isOverdue: true,
      due: {
        date: "2026-05-19",
        words: "mardi 19 mai 2026",
        sentence: "En retard depuis le mardi 19 mai 2026",
      },
    });
    expect(of("doc").due).toMatchObject({ sentence: "Avant le lundi 8 juin 2026" });
    expect(of("chat").due).toBeUndefined();
    expect(itemsOf({ ...FRENCH, today: "2026-06-08" as CalendarDate })("doc").due).toMatchObject({
      sentence: "Aujourd’hui",
    });
    expect(itemsOf({ ...FRENCH, today: "2026-07-01" as CalendarDate })("doc").due).toMatchObject({
      sentence: "Dès maintenant",
    });
  });

  test("says where items come from, what they wait for, and whom they may not concern", () => {
    const of = itemsOf(FRENCH);
    expect(of("mtes/badge")).toMatchObject({
      provenance: "ajouté par la Fabrique de l’Écologie",
      blocked: {
        by: [{ id: "atelier", text: "Participer à l’atelier" }],
        words: "En attente de : Participer à l’atelier",
      },
    });
    expect(of("doc").changedBy).toBe("modifié par la Fabrique de l’Écologie");
    expect(of("doc").provenance).toBeUndefined();
    expect(of("lyon")).toMatchObject({
      audience: "Pour : lieu Lyon",
      toConfirm: expect.stringContaining("À confirmer"),
    });
    expect(of("forum").optional).toBe("Facultatif");
  });

  test("lists apart what a layer removed, with who and why", () => {
    const view = viewOf(CHECKLIST, stateOf(CHECKLIST), FRENCH);
    expect(view.removed.map(({ id, removed }) => [id, removed])).toEqual([
      ["agenda", "Retiré par la Fabrique de l’Écologie parce que la Fabrique a son agenda"],
    ]);
    expect(view.sections.flatMap(({ items }) => items.map(({ id }) => id))).not.toContain("agenda");
  });

  test("names what a due date waits for by its title, while no day is known", () => {
    const dueAfter = (from: string) =>
      ({ from, days: 2, unit: "working-day", item: true }) as const;
    const waiting = list(
      item("doc", { title: { fr: "Lire *la* doc", en: "Read it" } }),
      item("signer", { due: dueAfter("doc") }),
      item("perdu", { due: dueAfter("ailleurs") }),
    );
    const dues = (language: "fr" | "en") =>
      viewOf(waiting, stateOf(waiting), { language, today: TODAY }).sections[0]?.items.map(
        ({ due }) => due?.sentence,
      );
    expect(dues("fr")).toEqual([
      undefined,
      "2 jours ouvrés après « Lire la doc »",
      "2 jours ouvrés après ailleurs",
    ]);
    expect(dues("en")?.[1]).toBe("2 working days after “Read it”");
  });

  test("refers to what comes next, is overdue or blocked by title", () => {
    const view = viewOf(CHECKLIST, stateOf(CHECKLIST), FRENCH);
    expect(view.overdue).toEqual([
      {
        id: "atelier",
        text: "Participer à l’atelier",
        due: { date: "2026-05-19", words: "mardi 19 mai 2026" },
      },
    ]);
    expect(view.blocked.map(({ text }) => text)).toEqual(["Demander mon badge"]);
    expect(view.next.map(({ id }) => id)).toContain("doc");
  });

  test.each([
    [
      "by the person, who reads it",
      { viewer: "self" },
      "self",
      "Coché par toi le mercredi 20 mai 2026",
    ],
    [
      "by the person, to others",
      {},
      "self",
      "Coché par la personne concernée le mercredi 20 mai 2026",
    ],
    [
      "by a name",
      { names: { "somebody-referent": "Sam" } },
      "referent",
      "Coché par Sam le mercredi 20 mai 2026",
    ],
    [
      "by a role",
      { viewer: "self" },
      "referent",
      "Coché par ta référente ou ton référent le mercredi 20 mai 2026",
    ],
  ] as const)("says who ticked an item, %s", (_, more, as, words) => {
    const of = itemsOf({ ...FRENCH, ...more }, log(["mtes/badge", "done", as]));
    expect([words, words.replace("Coché", "Attesté")]).toContain(of("mtes/badge").settled?.words);
  });

  test("says in a line what stands with items that are not the viewer's to tick", () => {
    const of = itemsOf({ ...FRENCH, viewer: "self" }, log(["atelier", "done", "animation"]), {
      fiche: false,
    });
    expect(of("atelier").line).toBe("Coché par l’équipe d’animation le mercredi 20 mai 2026");
    expect(of("fiche").line).toBe("Se coche d’après les données");
    expect(of("outils").line).toBe("Se coche par ses sous-étapes");
    expect(of("doc").line).toBeUndefined();
    expect(itemsOf({ ...FRENCH, viewer: "self" })("atelier").line).toBe(
      "À cocher par l’équipe d’animation",
    );
    expect(itemsOf({ ...FRENCH, viewer: "self" })("mtes/badge").line).toBe(
      "En attente de : Participer à l’atelier",
    );
  });

  test("lets nobody do anything without a viewer, or once the run is closed", () => {
    expect(itemsOf(FRENCH)("doc").can).toEqual([]);
    expect(itemsOf({ ...FRENCH, viewer: "self", isClosed: true })("doc").can).toEqual([]);
    expect(itemsOf({ ...FRENCH, viewer: "self" })("doc").can).toEqual([
      "tick",
      "notApplicable",
      "snooze",
      "comment",
    ]);
  });

  test("takes the day of a tick from where the person is", () => {
    const late = log(["doc", "done", "self", { at: "2026-05-20T23:30:00Z" }]);
    const dayOf = () => "2026-05-21" as CalendarDate;
    expect(itemsOf({ ...FRENCH, dayOf }, late)("doc").settled?.day.date).toBe("2026-05-21");
    expect(itemsOf({ ...FRENCH, dayOf: undefined }, late)("doc").settled?.day.date).toBe(
      "2026-05-20",
    );
  });
});

describe("a list of nobody", () => {
  const view = viewOf(CHECKLIST, blankState(CHECKLIST), FRENCH);

  test("shows all that is for somebody, with when it is due from the day that counts", () => {
    const ids = view.sections.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids).toEqual(["fiche", "atelier", "doc", "mtes/badge", "outils", "lyon"]);
    expect(view.sections[0]?.items[2]?.due).toEqual({ sentence: "J+20" });
    expect(view.progress).toMatchObject({ done: 0, total: 6, percent: 0 });
  });

  test("has no per cents when it is empty", () => {
    const empty = list();
    expect(viewOf(empty, blankState(empty), FRENCH)).toMatchObject({
      sections: [],
      progress: { percent: null, words: "Aucune étape obligatoire" },
    });
  });
});
