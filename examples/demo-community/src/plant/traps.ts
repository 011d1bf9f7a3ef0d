import type { Ground, Planting } from "./ground.ts";

/** Values that YAML does not take as they were meant. */
export const TRAP_PLANTS = {
  "text-needs-quotes": trap(
    "Développement : accessibilité et qualité",
    "@equipe et ses partenaires",
    '"Design" de service',
  ),
  "text-lost": trap("Animation de la communauté #entraide"),
  "unclosed-quote": trap('"Développement'),
  "yaml-syntax": trap("{Design, coordination", '"Développement \\quotidien"'),
  "alias-forbidden": trap("*ops"),
  "tag-forbidden": trap("!important Design"),
  "too-deep": trap("[".repeat(70) + "]".repeat(70)),
  "nul-character": trap("Design\0 de service"),
  "bidi-control": trap("Design \u202ede service"),
  mojibake: trap("D√©veloppement et qualit√©"),
};

/** A plant that writes a member's role in one of these ways. */
function trap(...ways: readonly string[]): (ground: Ground) => Planting {
  return ({ lose, random }) => {
    const sheet = lose();
    Object.assign(sheet.front, { role: { verbatim: random.pick(ways) } });
    return { sheet, path: ["role"] };
  };
}
