import { base, extension, type FaultyLayer, item } from "./faulty-layers.ts";

const linked = (href: string) => item(`title: Lire [la doc](${href})`);

/** One fault of a whole file, of its extension or of its links each. */
export const faultyFiles: Record<string, FaultyLayer> = {
  "neither a list nor an extension": { text: "name: Mon équipe\n", told: "1:1 error empty-layer" },
  "a list without its sections": {
    text: "checklist: arrivee\ntitle: Mon arrivée\n",
    told: "1:1 error missing-field",
  },
  "an extension with sections": {
    text: extension("sections: []"),
    told: "2:1 error mixed-layer",
  },
  "a list that changes something": {
    text: `${base("      - {id: a, title: A}")}remove: [a]\n`,
    told: "7:1 error mixed-layer",
  },
  "a layer named with its extension": {
    text: "extends: incubateurs/mtes.yml\n",
    told: "1:10 error layer-name-invalid",
    suggestion: "incubateurs/mtes",
    fixed: "extends: incubateurs/mtes\n",
  },
  "a layer outside the folder": {
    text: "extends: ../secrets\n",
    told: "1:10 error layer-name-invalid",
  },
  "a version without a name": {
    text: "extends: communaute/arrivee@\n",
    told: "1:10 error layer-name-invalid",
  },
  "an extension of nothing": { text: "extends:\n", told: "1:1 warning empty-field" },
  "additions without a place": {
    text: extension("add:", "  - items: [{id: a, title: A}]"),
    told: "3:5 error unclear-place",
  },
  "additions without a place that others stand next to, and wait for": {
    text: extension(
      "add:",
      "  - items: [{id: a, title: A}]",
      "  - after: a",
      "    items: [{id: b, title: B, after: [a]}]",
    ),
    told: "3:5 error unclear-place",
  },
  "a place by another name": {
    text: extension("add:", "  - avant: badge", "    items: [{id: a, title: A}]"),
    told: "3:12 error unknown-field",
    suggestion: "before",
    fixed: extension("add:", "  - before: badge", "    items: [{id: a, title: A}]"),
  },
  "additions by another name": {
    text: extension("add:", "  - after: badge", "    éléments: [{id: a, title: A}]"),
    told: "4:15 error unknown-field",
    suggestion: "items",
    fixed: extension("add:", "  - after: badge", "    items: [{id: a, title: A}]"),
  },
  "a title by another name": {
    text: extension("add:", "  - after: badge", "    items: [{id: a, titre: A}]"),
    told: "4:28 error unknown-field",
    suggestion: "title",
    fixed: extension("add:", "  - after: badge", "    items: [{id: a, title: A}]"),
  },
  "an id by another name": {
    text: extension("add:", "  - after: badge", "    items: [{identifiant: a, title: A}]"),
    told: "4:27 error unknown-field",
    suggestion: "id",
    fixed: extension("add:", "  - after: badge", "    items: [{id: a, title: A}]"),
  },
  "a reason by another name": {
    text: extension("remove:", "  - {id: badge, raison: inutile}"),
    told: "3:25 error unknown-field",
    suggestion: "because",
    fixed: extension("remove:", "  - {id: badge, because: inutile}"),
  },
  "additions with two places": {
    text: extension(
      "add:",
      "  - after: badge",
      "    section: mois-1",
      "    items: [{id: a, title: A}]",
    ),
    told: "4:14 error unclear-place",
  },
  "a start of no section": {
    text: extension("add:", "  - after: badge", "    at: start", "    items: [{id: a, title: A}]"),
    told: "4:9 error unclear-place",
  },
  "additions without items": {
    text: extension("add:", "  - after: badge"),
    told: "3:5 error missing-field",
  },
  "changes in a list": {
    text: extension("change:", "  - badge"),
    told: "3:3 error wrong-type",
  },
  "a change of nothing": {
    text: extension("change:", "  badge:"),
    told: "3:3 warning empty-field",
  },
  "a change of an id": {
    text: extension("change:", "  badge:", "    id: carte"),
    told: "4:9 error unknown-field",
  },
  "a field of a removal that nobody knows": {
    text: extension("remove:", "  - {id: badge, parce: inutile}"),
    told: "3:24 error unknown-field",
  },
  "a section twice": {
    text: `${base("      - {id: a, title: A}")}  - {id: b, title: B}\n  - {id: b, title: C}\n`,
    told: "8:10 error duplicate-id",
  },
  "more items than anybody does": {
    text: base(...Array.from({ length: 501 }, (_, n) => `      - {id: i${n}, title: A}`)),
    told: "506:9 error too-many-items",
  },
  "a relative link": { text: linked("embarquement.md"), told: "7:30 error relative-link" },
  "a link without https": {
    text: linked("http://exemple.gouv.fr"),
    told: "7:30 warning insecure-link",
  },
  "a link to the former address": {
    text: linked("https://doc.incubateur.net/x"),
    told: "7:30 info legacy-host-link",
  },
  "a link that runs a program": {
    text: linked("javascript:alert(1)"),
    told: "7:30 error unsafe-link",
  },
  "a link that turns the reading direction": {
    text: linked("https://exemple.gouv.fr/\u202egpj"),
    told: "7:30 error unsafe-link",
  },
  "a link in a list of links": {
    text: item("title: Badge", "links: [{href: //exemple.gouv.fr, title: Doc}]"),
    told: "8:24 error unsafe-link",
  },
};
