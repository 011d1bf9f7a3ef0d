import { base, type FaultyLayer, item } from "./faulty-layers.ts";

const titled = (...lines: string[]) => item("title: Badge", ...lines);

/** One fault of an item each. */
export const faultyItems: Record<string, FaultyLayer> = {
  "a due date with a letter missing": {
    text: titled("due: J+5 ouvré"),
    told: "8:14 error unreadable-due",
    suggestion: "J+5 ouvrés",
    fixed: titled("due: J+5 ouvrés"),
  },
  "a due date that is no text": { text: titled("due: 5"), told: "8:14 error unreadable-due" },
  "a due date that counts from nothing known": {
    text: titled("due: 2 jours ouvrés après atelier"),
    told: "8:14 error target-unknown",
  },
  "a field that nobody knows": { text: titled("couleur: rouge"), told: "8:18 error unknown-field" },
  "a field with a slip": {
    text: titled("restrited: true"),
    told: "8:20 error unknown-field",
    suggestion: "restricted",
  },
  "a field named in French": {
    text: titled("échéance: J+5"),
    told: "8:19 error unknown-field",
    suggestion: "due",
    fixed: titled("due: J+5"),
  },
  "a field in other capitals": {
    text: titled("formerids: [carte]"),
    told: "8:20 error unknown-field",
    suggestion: "formerIds",
    fixed: titled("formerIds: [carte]"),
  },
  "a field written twice, once in French": {
    text: titled("due: J+5", "échéance: J+6"),
    told: "9:19 error unknown-field",
    suggestion: "due",
  },
  "a domain without its plural": {
    text: titled("domaine: [Data]"),
    told: "8:18 error unknown-field",
    suggestion: "domaines",
  },
  "an empty hint": { text: titled("hint:"), told: "8:9 warning empty-field" },
  "an empty text in English": {
    text: item('title: {fr: A, en: ""}'),
    told: "7:28 error missing-title",
  },
  "an id that YAML reads as a number": {
    text: base("      - id: 2026", "        title: Badge"),
    told: "6:13 error id-not-text",
    fixed: base('      - id: "2026"', "        title: Badge"),
  },
  "an id with capitals and accents": {
    text: base("      - id: Réunion_2", "        title: Badge"),
    told: "6:13 error invalid-id",
    suggestion: "reunion-2",
    fixed: base("      - id: reunion-2", "        title: Badge"),
  },
  "no id": {
    text: base("      - title: Demander [mon badge](https://exemple.gouv.fr)"),
    told: "6:9 error missing-id",
    suggestion: "demander-mon-badge",
  },
  "no title": { text: item(), told: "6:9 error missing-title" },
  "an empty title": { text: item("title:"), told: "7:9 error missing-title" },
  "a title that YAML reads as true": {
    text: item("title: true"),
    told: "7:16 error title-not-text",
    fixed: item('title: "true"'),
  },
  "a title that is a list": { text: item("title: [a, b]"), told: "7:16 error title-not-text" },
  "a title without French": { text: item("title: {en: Badge}"), told: "7:16 error missing-french" },
  "a title that never ends": {
    text: item(`title: ${"a".repeat(501)}`),
    told: "7:16 error too-long",
  },
  "a title that hides a character behind an escape": {
    text: item('title: "Badge \\u202e!"'),
    told: "7:16 error hidden-character",
  },
  "the same id twice": {
    text: base("      - {id: a, title: A}", "      - {id: a, title: B}"),
    told: "7:14 error duplicate-id",
  },
  "an id that has been retired": {
    text: `${titled()}retired: [badge]\n`,
    told: "6:13 error retired-id",
  },
  "a domain without accents": {
    text: titled("for: {domaine: [developpement]}"),
    told: "8:25 warning unknown-domain",
    suggestion: "Développement",
    fixed: titled("for: {domaine: [Développement]}"),
  },
  "a domain that nobody knows": {
    text: titled("domaines: [Jardinage]"),
    told: "8:20 warning unknown-domain",
  },
  "a status in French": {
    text: titled("required: {statut: indépendant}"),
    told: "8:28 warning unknown-status",
    suggestion: "independent",
    fixed: titled("required: {statut: independent}"),
  },
  "a phase that nobody knows": {
    text: titled("except: {phase: lune}"),
    told: "8:25 warning unknown-phase-name",
  },
  "a condition that nobody knows": {
    text: titled("for: {couleur: rouge}"),
    told: "8:24 error unknown-field",
  },
  "a condition without anything": { text: titled("for: {}"), told: "8:14 warning empty-field" },
  "the domains said twice": {
    text: titled("for: {domaine: Data}", "domaines: [Data]"),
    told: "9:19 error repeated-field",
  },
  "a length of a mission without a comparison": {
    text: titled("for: {mission: 3 mois}"),
    told: "8:24 error unreadable-mission",
    suggestion: ">= 3 mois",
    fixed: titled('for: {mission: ">= 3 mois"}'),
  },
  "nobody who may tick": { text: titled("who: []"), told: "8:14 error empty-who" },
  "nobody behind who": { text: titled("who:"), told: "8:9 error empty-who" },
  "a role that nobody knows": {
    text: titled("who: [animatoin]"),
    told: "8:15 error unknown-role",
    suggestion: "animation",
    fixed: titled("who: [animation]"),
  },
  "who said twice": {
    text: titled("who: moi", "restricted: true"),
    told: "9:21 error repeated-field",
  },
  "a yes that is none": { text: titled("optional: peut-être"), told: "8:19 error not-yes-or-no" },
  "locked and optional": {
    text: titled("locked: true", "optional: oui"),
    told: "9:19 error locked-optional",
  },
  "an automatic tick without a fact": {
    text: titled("auto: true"),
    told: "8:15 error unknown-automatic-fact",
  },
  "an automatic fact that is a sentence": {
    text: titled("auto: quand la fiche est faite"),
    told: "8:15 error unknown-automatic-fact",
  },
  "a prerequisite that is not in the list": {
    text: base("      - {id: badge, title: A}", "      - {id: b, title: B, after: [bagde]}"),
    told: "7:35 error target-unknown",
    suggestion: "badge",
    fixed: base("      - {id: badge, title: A}", "      - {id: b, title: B, after: [badge]}"),
  },
  "two items that wait for each other": {
    text: base("      - {id: a, title: A, after: [b]}", "      - {id: b, title: B, after: [a]}"),
    told: "7:35 error prerequisite-loop",
  },
  "an item that waits for itself under a former name": {
    text: titled("formerIds: [carte]", "after: carte"),
    told: "9:16 error prerequisite-loop",
  },
  "sub-items below sub-items": {
    text: titled("items:", "  - id: photo", "    title: Photo", "    items: [{id: a, title: A}]"),
    told: "11:13 error sub-item-with-items",
  },
  "a revision that is no number": {
    text: titled("revision: deux"),
    told: "8:19 error wrong-type",
  },
  "a day that is none": {
    text: titled("attestSince: 2026-02-30"),
    told: "8:22 error date-form",
  },
  "a choice with a slip": {
    text: titled("evidence: requierd"),
    told: "8:19 error unknown-value",
    suggestion: "required",
    fixed: titled("evidence: required"),
  },
  "disabled and never done": {
    text: titled("disabled: true"),
    told: "8:19 warning cannot-be-done",
  },
  "a default value that changes nothing": {
    text: titled("defaultValue: true"),
    told: "8:23 warning default-value-alone",
  },
  "an item that is a text": { text: base("      - badge"), told: "6:9 error wrong-type" },
  "items that are no list": { text: titled("items: 3"), told: "8:16 error wrong-type" },
};
