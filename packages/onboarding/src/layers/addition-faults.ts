import type { Diagnostic } from "@communaute/schemas";
import type { Origin } from "../definition/origin.ts";
import type { DraftSection } from "./draft-list.ts";
import { fault, shown } from "./fault.ts";

/** A layer that extends another lists sections as if it were a base. */
export function sectionsInOverlay(at: Origin): Diagnostic {
  return fault("error", "sections-in-overlay", at, {
    fr: "« sections » ne s’écrit que dans une liste de départ. Ici, ajoute avec « add: » et « section: ».",
    en: "“sections” is only written in a base. Here, add with “add:” and “section:”.",
  });
}

/** What an item comes next to is added further down in the same file. */
export function anchorLater(target: string, at: Origin): Diagnostic {
  return fault("error", "anchor-later", at, {
    fr: `« ${shown(target)} » est ajouté plus bas dans ce fichier. Mets ce bloc après celui qui l’ajoute.`,
    en: `“${shown(target)}” is added further down in this file. Put this block after the one that adds it.`,
  });
}

/** The place of an addition is not to be found; it went to the end of a section or, being one itself, of the list. */
export function anchorLost(cause: Diagnostic, section?: DraftSection): Diagnostic {
  const [fr, en] = section
    ? [`« ${shown(section.id)} »`, `“${shown(section.id)}”`]
    : ["la liste", "the list"];
  return {
    ...cause,
    severity: "warning",
    code: "anchor-lost",
    message: `${cause.message} En attendant, c’est à la fin de ${fr}.`,
    english: `${cause.english} Meanwhile it stands at the end of ${en}.`,
  };
}

/** A part of an item has parts itself. */
export function partsTooDeep(at: Origin): Diagnostic {
  return fault("error", "parts-too-deep", at, {
    fr: "Cet élément est déjà une partie d’un autre : il ne peut pas avoir lui-même des parties. Mets-les à côté de lui.",
    en: "This item is a part of another already: it cannot have parts itself. Put them next to it.",
  });
}

/** Two items that one layer adds have one id. */
export function duplicateItem(id: string, at: Origin, first: Origin): Diagnostic {
  return fault("error", "duplicate-item", at, {
    fr: `L’id « ${shown(id)} » est déjà celui de l’élément de la ligne ${first.line}. Donnes-en un autre à l’un des deux.`,
    en: `The id “${shown(id)}” is already that of the item of line ${first.line}. Give another to one of the two.`,
  });
}

/** Two sections that one layer adds have one id. */
export function duplicateSection(id: string, at: Origin, first: Origin): Diagnostic {
  return fault("error", "duplicate-section", at, {
    fr: `L’id « ${shown(id)} » est déjà celui de la section de la ligne ${first.line}. Donnes-en un autre à l’une des deux.`,
    en: `The id “${shown(id)}” is already that of the section of line ${first.line}. Give another to one of the two.`,
  });
}
