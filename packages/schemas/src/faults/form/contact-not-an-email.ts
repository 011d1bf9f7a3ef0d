import { type Finding, faultClass, NOTHING } from "../fault-class.ts";

/** The contact of a startup or of an incubator is no address that mail can be sent to. */
export const contactNotAnEmail = faultClass({
  code: "contact-not-an-email",
  severity: "warning",
  explanation: {
    fr: "Le contact n’est pas une adresse e-mail.",
    en: "The contact is not an e-mail address.",
  },
  remedy: {
    fr: "Écris une adresse seule et complète, sans sujet ni nom, comme « contact@produit.example ».",
    en: "Write one complete address alone, without subject or name, such as “contact@product.example”.",
  },
  look: () => ({
    startups: ({ contact }) => notAnEmail(contact),
    incubators: ({ contact }) => notAnEmail(contact),
  }),
});

function notAnEmail(contact = ""): readonly Finding[] {
  if (contact.trim() === "" || EMAIL.test(contact)) return NOTHING;
  const address = contact
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/\?.*$/s, "");
  return [{ at: ["contact"], suggestion: EMAIL.test(address) ? address : undefined }];
}

/** One address whose domain has at least two parts, the last one of two letters or more. */
const EMAIL = /^[^\s@<>(),;:?"]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,63}$/u;
