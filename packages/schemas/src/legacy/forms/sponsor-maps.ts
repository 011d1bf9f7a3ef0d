import { isDocument } from "../../document/any-document.ts";
import type { OlderForm, Remark } from "../older-form.ts";

/** Sponsors of a startup described in place, `{ name, acronym, … }`, where today they refer to an organisation. */
export const sponsorMaps: OlderForm = {
  code: "legacy-sponsors",
  kinds: ["startups"],
  change: (front) => {
    if (!Array.isArray(front.sponsors)) return undefined;
    const remarks: Remark[] = [];
    const sponsors = front.sponsors.map((sponsor: unknown, index) => {
      const reference = isDocument(sponsor)
        ? referenceTo(sponsor.acronym, sponsor.name)
        : undefined;
      if (reference === undefined) return sponsor;
      remarks.push({ at: ["sponsors", index], text, suggestion: reference });
      return reference;
    });
    return remarks.length > 0 ? { front: { ...front, sponsors }, remarks } : undefined;
  },
};

/** The reference to the organisation that bears the first of these names that can make one. */
function referenceTo(...names: unknown[]): string | undefined {
  const slug = names.map(slugOf).find((slug) => slug !== "");
  return slug === undefined ? undefined : `/organisations/${slug}`;
}

/** A name in lower case, without accents, with dashes; empty when it is no name but perhaps somebody's address. */
function slugOf(name: unknown): string {
  if (typeof name !== "string" || name.includes("@")) return "";
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");
}

function text(key: string) {
  return {
    fr: `« ${key} » décrit l’organisation sur place, ce qui a été lu comme une référence : écris seulement « /organisations/… », et vérifie que cette organisation a sa fiche.`,
    en: `“${key}” describes the organisation in place, which was read as a reference: write only “/organisations/…”, and check that this organisation has a file.`,
  };
}
