import { extension, type FaultyLayer, item } from "./faulty-layers.ts";

/** What people type without thinking of YAML, in the title of an item on line 7 unless its text says otherwise. */
export const yamlTraps: Record<string, FaultyLayer> = {
  "a colon in a title": {
    text: item("title: La session focus : Naviguer"),
    told: "7:16 error text-needs-quotes",
    fixed: item('title: "La session focus : Naviguer"'),
  },
  "a colon behind a no-break space": {
    text: item("title: La session\u00a0: Naviguer"),
    told: "7:16 error text-needs-quotes",
    fixed: item('title: "La session\u00a0: Naviguer"'),
  },
  "a channel in a title": {
    text: item("title: Rejoindre #canal sur Tchap"),
    told: "7:16 error text-lost",
    fixed: item('title: "Rejoindre #canal sur Tchap"'),
  },
  "a channel and a remark": {
    text: item("title: Rejoindre #canal # à revoir"),
    told: "7:26 error text-lost",
  },
  "a title that starts with a link": {
    text: item("title: [Lire la doc](https://exemple.gouv.fr)"),
    told: "7:16 error text-needs-quotes",
    fixed: item('title: "[Lire la doc](https://exemple.gouv.fr)"'),
  },
  "two titles": { text: item("title: A", "title: B"), told: "8:9 error duplicate-key" },
  "a tab before a field": {
    text: "extends: communaute/arrivee\nchange:\n\tbadge:\n    title: B\n",
    told: "3:1 error indentation",
  },
  "a name behind an at sign": {
    text: item("title: @equipe"),
    told: "7:16 error text-needs-quotes",
    fixed: item('title: "@equipe"'),
  },
  "a word in backticks": {
    text: item("title: `code`"),
    told: "7:16 error text-needs-quotes",
    fixed: item('title: "`code`"'),
  },
  "a word in stars": {
    text: item("title: *important*"),
    told: "7:16 error alias-forbidden",
    fixed: item('title: "*important*"'),
  },
  "an ampersand first": {
    text: item("title: & suite"),
    told: "7:16 error text-needs-quotes",
    fixed: item('title: "& suite"'),
  },
  "a per cent sign first": {
    text: item("title: %100"),
    told: "7:16 error text-needs-quotes",
    fixed: item('title: "%100"'),
  },
  "a dash first": { text: item("title: - lire"), told: "7:16 error text-needs-quotes" },
  "no-break spaces before a field": {
    text: "extends: communaute/arrivee\nchange:\n\u00a0\u00a0badge:\n    title: B\n",
    told: "3:1 error indentation",
  },
  "an exclamation mark first": {
    text: item("title: !important"),
    told: "7:16 error tag-forbidden",
    fixed: item('title: "!important"'),
  },
  "an alias": {
    text: extension("name: *nom"),
    told: "2:7 error alias-forbidden",
    fixed: extension('name: "*nom"'),
  },
  "two documents": {
    text: `${extension("name: A")}---\nname: B\n`,
    told: "3:1 error several-documents",
  },
  "a mark before a list": {
    text: "\ufeff- title: Un\n  items: []\n",
    told: "1:1 info byte-order-mark",
  },
  nothing: { text: "", told: "1:1 error yaml-root" },
  "a file that is too large": {
    text: `name: ${"é".repeat(33_000)}\n`,
    told: "1:1 error yaml-too-large",
  },
  "a file that nests too deep": {
    text: `name: ${"[".repeat(100)}${"]".repeat(100)}\n`,
    told: "1:71 error too-deep",
  },
};
