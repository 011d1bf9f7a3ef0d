import { isBlank } from "../../document/blank.ts";
import type { OlderForm } from "../older-form.ts";

/** `domaine` as a list, where today a member has one domain. */
export const domainList: OlderForm = {
  code: "legacy-domain",
  kinds: ["members"],
  change: (front) => {
    const { domaine } = front;
    if (!Array.isArray(domaine)) return undefined;
    const first = domaine.findIndex((item) => typeof item === "string" && !isBlank(item));
    if (first === -1) return undefined;
    return {
      front: { ...front, domaine: domaine[first] },
      remarks: [{ at: ["domaine"], text }],
      moves: [{ from: ["domaine", first], to: ["domaine"] }],
    };
  },
};

function text() {
  return {
    fr: "« domaine » est une liste, dont seul le premier élément a été lu : écris un seul domaine, sans tiret.",
    en: "“domaine” is a list, of which only the first item was read: write a single domain, without a dash.",
  };
}
