import type { Sentence } from "./sentence.ts";

/** About the addresses in links and in texts. */
export const linkSentences = {
  "relative-link": {
    severity: "error",
    message: () =>
      "Ce lien n’est pas une adresse entière, et ne mène nulle part depuis la liste : écris-la depuis « https:// ».",
    english: () =>
      "This link is no whole address and leads nowhere from the list: write it from “https://” on.",
  },
  "insecure-link": {
    severity: "warning",
    message: () => "Ce lien commence par « http: » : écris « https: », que tous les sites offrent.",
    english: () => "This link starts with “http:”: write “https:”, which all sites offer.",
  },
  "legacy-host-link": {
    severity: "info",
    message: () =>
      "Ce lien mène à incubateur.net, l’ancienne adresse de la communauté : vérifie-le, et préfère la nouvelle.",
    english: () =>
      "This link leads to incubateur.net, the former address of the community: check it, and prefer the new one.",
  },
  "unsafe-link": {
    severity: "error",
    message: () =>
      "Ce lien n’est pas sûr : n’écris que des adresses qui commencent par « https:// », « mailto: », « tel: » ou un seul « / », sans espace ni caractère invisible.",
    english: () =>
      "This link is not safe: only write addresses that start with “https://”, “mailto:”, “tel:” or a single “/”, without blanks or invisible characters.",
  },
} satisfies Record<string, Sentence>;
