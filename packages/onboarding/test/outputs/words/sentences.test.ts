import { describe, expect, test } from "vitest";
import { audienceInWords } from "../../../src/outputs/words/audience-in-words.ts";
import { becauseOf } from "../../../src/outputs/words/because-of.ts";
import { inLanguage } from "../../../src/outputs/words/in-language.ts";
import { listed } from "../../../src/outputs/words/listed.ts";
import { withArticle } from "../../../src/outputs/words/with-article.ts";

test.each([
  ["Fabrique de l’Écologie", "la Fabrique de l’Écologie"],
  ["Équipe Zéro logement vacant", "l’Équipe Zéro logement vacant"],
  ["Incubateur des territoires", "l’Incubateur des territoires"],
  ["Ministère des exemples", "le Ministère des exemples"],
  ["La Fabrique", "la Fabrique"],
  ["L’Atelier", "l’Atelier"],
  ["Nuage bleu", "Nuage bleu"],
  ["", ""],
])("in a sentence %j is %j", (name, expected) => {
  expect(withArticle(name)).toBe(expected);
});

test.each([
  ["La Fabrique a son propre agenda", "parce que la Fabrique a son propre agenda"],
  ["Il fait double emploi", "parce qu’il fait double emploi"],
  ["On ne s’en sert plus", "parce qu’on ne s’en sert plus"],
  ["L’outil a fermé", "parce que l’outil a fermé"],
  ["Chaque équipe a le sien", "parce que chaque équipe a le sien"],
  ["Aucune salle n’est libre", "parce qu’aucune salle n’est libre"],
  ["Deux outils suffisent", "parce que Deux outils suffisent"],
  ["Tchap la remplace", "parce que Tchap la remplace"],
])("the reason %j ends a sentence as %j", (reason, expected) => {
  expect(becauseOf(reason)).toBe(expected);
});

test.each([
  [[], ""],
  [["un"], "un"],
  [["un", "deux"], "un ou deux"],
  [["un", "deux", "trois"], "un, deux ou trois"],
])("%j are listed as %j", (things, expected) => {
  expect(listed(things, "fr", "or")).toBe(expected);
});

test.each([
  [
    { fr: "Lire", en: "Read" },
    { text: "Read", language: "en" },
  ],
  [{ fr: "Lire" }, { text: "Lire", language: "fr" }],
  [
    { fr: "Lire", en: " " },
    { text: "Lire", language: "fr" },
  ],
] as const)("of %j an English reader has %j", (words, expected) => {
  expect(inLanguage(words, "en")).toEqual(expected);
});

describe("whom an item is for", () => {
  test.each([
    [{}, undefined, undefined],
    [{ for: {} }, undefined, undefined],
    [
      { for: { domain: ["Design", "Data"] } },
      "Pour : métier Design ou Data",
      "For: trade Design or Data",
    ],
    [
      { for: { status: ["independent"], mission: { comparison: ">=", count: 3, unit: "month" } } },
      "Pour : statut indépendant ; mission d’au moins 3 mois",
      "For: status independent; mission of at least 3 months",
    ],
    [
      { except: { returning: true }, required: { team: ["bulle"] } },
      "Sauf : retour après une absence. Obligatoire pour : équipe bulle",
      "Except: coming back after an absence. Required for: team bulle",
    ],
  ] as const)("by %j is %j, %j", (conditions, french, english) => {
    const item = structuredClone(conditions) as Parameters<typeof audienceInWords>[0];
    expect(audienceInWords(item, "fr")).toBe(french);
    expect(audienceInWords(item, "en")).toBe(english);
  });
});
