import { z } from "zod";
import { Id } from "../id.ts";
import { Text } from "../text.ts";

/** A reason to call the team that looks after the community. */
export const HelpReason = z.object({
  id: Id,
  label: Text,
  /** Whether what is said stays between the person and the one who listens: never counted by person, never listed. */
  confidential: z.boolean(),
});
export type HelpReason = z.infer<typeof HelpReason>;

/** The reasons that the community gives itself; a community may use its own list instead. */
export const HELP_REASONS: readonly HelpReason[] = [
  {
    id: "paperwork",
    label: {
      fr: "Débloquer une convention, un devis ou un service fait",
      en: "Get an agreement, a quote or a certificate of service moving",
    },
    confidential: false,
  },
  {
    id: "partnership",
    label: {
      fr: "Préparer un partenariat avec une autre administration",
      en: "Prepare a partnership with another administration",
    },
    confidential: false,
  },
  {
    id: "administrative-question",
    label: {
      fr: "Comprendre une règle administrative ou un marché public",
      en: "Understand an administrative rule or a public contract",
    },
    confidential: false,
  },
  {
    id: "support",
    label: {
      fr: "Être soutenu : financement, autonomie de l’équipe, frein à lever",
      en: "Be backed: funding, the team’s autonomy, an obstacle to remove",
    },
    confidential: false,
  },
  {
    id: "product-doubt",
    label: {
      fr: "Avoir un regard extérieur sur son produit",
      en: "Have someone from outside look at one’s product",
    },
    confidential: false,
  },
  {
    id: "advice",
    label: {
      fr: "Demander conseil en stratégie, en droit ou en politique publique",
      en: "Ask for advice on strategy, law or public policy",
    },
    confidential: false,
  },
  {
    id: "right-person",
    label: { fr: "Trouver la bonne personne", en: "Find the right person" },
    confidential: false,
  },
  {
    id: "distress",
    label: {
      fr: "Parler d’un mal-être dans son équipe",
      en: "Talk about feeling bad in one’s team",
    },
    confidential: true,
  },
];
