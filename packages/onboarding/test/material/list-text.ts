/** A list in few words, to be written as YAML. */
export interface ListDraft {
  sections: { id: string; items: ItemDraft[] }[];
  retired: string[];
}

/** An item in few words. */
export interface ItemDraft {
  id: string;
  title: string;
  formerIds: string[];
  carry?: "all" | "any";
  split?: "ask" | "keep" | "reset";
  revision?: number;
  who?: string;
}

/** The YAML of a list, one field a line. */
export function listText({ sections, retired }: ListDraft): string {
  return [
    "checklist: arrivee",
    "title: Mon arrivée",
    "anchor: arrivee",
    "sections:",
    ...sections.flatMap(({ id, items }) => [
      `  - id: ${id}`,
      `    title: Section ${id}`,
      "    items:",
      ...items.flatMap(itemLines),
    ]),
    ...(retired.length > 0 ? ["retired:", ...retired.map((id) => `  - id: ${id}`)] : []),
    "",
  ].join("\n");
}

function itemLines({ id, title, formerIds, carry, split, revision, who }: ItemDraft): string[] {
  return [
    `      - id: ${id} # gardé`,
    ...(formerIds.length > 0 ? [`        formerIds: [${formerIds.join(", ")}]`] : []),
    `        title: "${title}"`,
    ...(carry ? [`        carry: ${carry}`] : []),
    ...(split ? [`        split: ${split}`] : []),
    ...(revision ? [`        revision: ${revision}`] : []),
    ...(who ? [`        who: [${who}]`] : []),
  ];
}
