import type { Language } from "./in-language.ts";

/** Several things in one sentence: « toi, Lou ou Sam »; the empty text of none. */
export function listed(
  things: readonly string[],
  language: Language,
  joint: "and" | "or" = "and",
): string {
  const last = things.at(-1) ?? "";
  const others = things.slice(0, -1);
  return others.length === 0 ? last : `${others.join(", ")} ${JOINTS[language][joint]} ${last}`;
}

const JOINTS = { fr: { and: "et", or: "ou" }, en: { and: "and", or: "or" } } as const;
