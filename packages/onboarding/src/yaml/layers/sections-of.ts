import type { SectionDraft } from "../../definition/layer.ts";
import { conditionOf } from "../fields/condition-of.ts";
import { domainsCondition } from "../fields/portal-fields.ts";
import { originOf, type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { claimedIds, freeId } from "../values/claimed-ids.ts";
import { fieldIn, isMapOf, tellUnknownFields } from "../values/fields-of.ts";
import { idOf, slug } from "../values/id-of.ts";
import { LENGTHS } from "../values/text-of.ts";
import { wordsOf } from "../values/words-of.ts";
import { type ItemsContext, itemsOf } from "./items-of.ts";

/** The sections of a base, in order; those without an id get one made of their title, and of a number when it is taken. */
export function sectionsOf(spots: readonly Spot[], context: ItemsContext): SectionDraft[] {
  const claimed = claimedIds();
  const taken = new Set(spots.map((spot) => spotIn(spot, "id").value as string));
  return spots.flatMap((spot, index) => {
    const named = spotIn(spot, "id");
    const section = sectionOf(spot, context, (title) => {
      const id = freeId(slug(title) ?? `section-${index + 1}`, taken);
      taken.add(id);
      return id;
    });
    if (section === undefined || named.value === undefined) return section ?? [];
    return { ...section, id: claimed(section.id, named) };
  });
}

/** One section, whose id `idFor` makes of its title when it has none. */
export function sectionOf(
  spot: Spot,
  context: ItemsContext,
  idFor: (title: string) => string,
): SectionDraft | undefined {
  if (!isMapOf(spot, KNOWN)) return undefined;
  tellUnknownFields(spot, KNOWN);
  const titled = spotIn(spot, "title");
  if (fieldIn(spot, "title", KNOWN).value === undefined) tell(spot, "missing-title");
  const title = titled.value === undefined ? undefined : wordsOf(titled, LENGTHS.title);
  const written = spotIn(spot, "id").value !== undefined;
  const id = (written ? idOf(spot, title?.fr, KNOWN) : undefined) ?? idFor(title?.fr ?? "");
  const included = conditionOf(spotIn(spot, "for"));
  const condition = domainsCondition(spot, included) ?? included;
  const except = conditionOf(spotIn(spot, "except"));
  return {
    id,
    title: title ?? { fr: id },
    ...(condition === undefined ? {} : { for: condition }),
    ...(except === undefined ? {} : { except }),
    items: itemsOf(spot, context),
    origin: originOf(spot),
  };
}

const KNOWN = ["id", "title", "items", "for", "except", "domaines"];
