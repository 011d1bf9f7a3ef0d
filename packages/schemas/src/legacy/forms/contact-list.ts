import { isBlank } from "../../document/blank.ts";
import type { OlderForm } from "../older-form.ts";
import { replaced } from "../replaced.ts";

/** `contact` as a list or without a value, where today a startup has one address or no such key. */
export const contactList: OlderForm = {
  code: "legacy-contact",
  kinds: ["startups", "incubators"],
  change: (front) => {
    const { contact } = front;
    if (contact === null) {
      return {
        front: replaced(front, ["contact"], {}),
        remarks: [{ at: ["contact"], text: EMPTY }],
      };
    }
    if (!Array.isArray(contact)) return undefined;
    const first = contact.findIndex((item) => typeof item === "string" && !isBlank(item));
    if (first === -1) return undefined;
    return {
      front: { ...front, contact: contact[first] },
      remarks: [{ at: ["contact"], text: LIST }],
      moves: [{ from: ["contact", first], to: ["contact"] }],
    };
  },
};

const EMPTY = () => ({
  fr: "« contact » est vide, ce qui a été lu comme « pas d’adresse » : écris l’adresse de l’équipe, ou efface la ligne.",
  en: "“contact” is empty, which was read as “no address”: write the address of the team, or delete the line.",
});

const LIST = () => ({
  fr: "« contact » est une liste, dont seule la première adresse a été lue : écris une seule adresse, sans tiret.",
  en: "“contact” is a list, of which only the first address was read: write a single address, without a dash.",
});
