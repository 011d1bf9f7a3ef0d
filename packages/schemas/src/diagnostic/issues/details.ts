import type { z } from "zod";
import type { Text } from "../../text.ts";

/** How a value is wrong that is of the right type: one sentence, which starts where its name has ended. */
export const DETAILS = {
  unknownKey: {
    fr: "n’est pas connue ici : corrige-la ou efface-la",
    en: "is not known here: correct it or delete it",
  },
  unknownName: {
    fr: "contient une clé qui n’a pas la forme attendue : corrige-la",
    en: "holds a key that does not have the expected form: correct it",
  },
  url: {
    fr: "n’est pas une adresse web : écris-la en entier, avec « https:// »",
    en: "is not a web address: write all of it, with “https://”",
  },
  email: {
    fr: "n’est pas une adresse e-mail : écris-la sous la forme « nom@domaine »",
    en: "is not an e-mail address: write it as “name@domain”",
  },
  other: {
    fr: "n’a pas la forme attendue : compare avec une fiche voisine",
    en: "does not have the expected form: compare it with a file nearby",
  },
} as const satisfies Record<string, Text>;

/** The detail of an issue about size or form. */
export function detailOf(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case "too_small":
      return bound("min", issue.origin, Number(issue.minimum), issue.inclusive !== false);
    case "too_big":
      return bound("max", issue.origin, Number(issue.maximum), issue.inclusive !== false);
    case "invalid_key":
      return DETAILS.unknownName;
    case "invalid_format":
      return FORMATS.get(issue.format) ?? DETAILS.other;
    default:
      return DETAILS.other;
  }
}

const FORMATS = new Map<string, Text>([
  ["url", DETAILS.url],
  ["email", DETAILS.email],
]);

type Side = "min" | "max";

function bound(side: Side, origin: string, limit: number, isInclusive: boolean): Text {
  if (origin === "string") return counted(side, limit, ["caractère", "character"], LONG[side]);
  if (origin === "array" || origin === "set") {
    return counted(side, limit, ["élément", "item"], MANY[side]);
  }
  const { fr, en } = isInclusive ? INCLUSIVE[side] : EXCLUSIVE[side];
  return {
    fr: `est hors des bornes : écris un nombre ${fr} ${limit}`,
    en: `is out of bounds: write a number ${en} ${limit}`,
  };
}

const LONG: Record<Side, Text> = {
  min: { fr: "est trop court", en: "is too short" },
  max: { fr: "est trop long", en: "is too long" },
};
const MANY: Record<Side, Text> = {
  min: { fr: "a trop peu d’éléments", en: "has too few items" },
  max: { fr: "a trop d’éléments", en: "has too many items" },
};
const INCLUSIVE: Record<Side, Text> = {
  min: { fr: "d’au moins", en: "of at least" },
  max: { fr: "d’au plus", en: "of at most" },
};
const EXCLUSIVE: Record<Side, Text> = {
  min: { fr: "supérieur à", en: "above" },
  max: { fr: "inférieur à", en: "below" },
};

function counted(side: Side, limit: number, [fr, en]: [string, string], fault: Text): Text {
  return {
    fr: `${fault.fr} : il en faut ${side === "min" ? "au moins" : "au plus"} ${limit} ${plural(fr, limit > 1)}`,
    en: `${fault.en}: there must be at ${side === "min" ? "least" : "most"} ${limit} ${plural(en, limit !== 1)}`,
  };
}

function plural(word: string, isPlural: boolean): string {
  return isPlural ? `${word}s` : word;
}
