import type { Checklist } from "../../definition/checklist.ts";
import type { Item } from "../../definition/item.ts";
import { safeText } from "../inline/safe-text.ts";
import type { Language } from "../words/in-language.ts";
import { listed } from "../words/listed.ts";
import { PHRASES } from "../words/phrases.ts";
import { withArticle } from "../words/with-article.ts";

/** What people call the team behind a layer, as it stands in a sentence; its id when it has no name. */
export function layerName(id: string, checklist: Checklist, language: Language): string {
  const name = checklist.layers.find((layer) => layer.id === id)?.name;
  if (name === undefined) return safeText(id);
  return language === "fr" ? withArticle(safeText(name)) : safeText(name);
}

/** Which layer added an item, and which changed it since; nothing of what the base says itself. */
export function provenanceOf(
  item: Item,
  checklist: Checklist,
  language: Language,
): { provenance?: string; changedBy?: string } {
  const { addedBy, changedBy } = PHRASES[language];
  const changing = [...new Set(item.log.map(({ layer }) => layer))];
  const names = changing.map((layer) => layerName(layer, checklist, language));
  return {
    ...(item.id.includes("/")
      ? { provenance: addedBy(layerName(item.origin.layer, checklist, language)) }
      : {}),
    ...(names.length > 0 ? { changedBy: changedBy(listed(names, language)) } : {}),
  };
}
