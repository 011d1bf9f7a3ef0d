import type { Text } from "../../text.ts";
import type { OlderForm, Remark } from "../older-form.ts";
import { withItems } from "../replaced.ts";

/** What a former name has become, given the phase before. */
type Successor = (previous: unknown) => string;

/** As measured in the change of May 2026, which decided some cases by hand: each name became mostly this one. */
const SUCCESSORS = new Map<unknown, Successor>([
  ["alumni", (previous) => (previous === "investigation" ? "abandon-investigation" : "abandon")],
  ["success", () => "transfere"],
  ["transfer", () => "consolidation"],
  ["perennisation", () => "consolidation"],
]);

/** Phases by the names that they had before the vocabulary changed: `alumni`, `success`, `transfer`, `perennisation`. */
export const olderPhase: OlderForm = {
  code: "legacy-phase",
  kinds: ["startups"],
  change: (front) => {
    const remarks: Remark[] = [];
    let previous: unknown;
    const modern = withItems(front, "phases", (phase, index) => {
      const name = SUCCESSORS.get(phase.name)?.(previous);
      previous = phase.name;
      if (name === undefined) return undefined;
      remarks.push({
        at: ["phases", index, "name"],
        text: (key) => text(key, name),
        suggestion: name,
      });
      return { ...phase, name };
    });
    return modern && { front: modern, remarks };
  },
};

function text(key: string, name: string): Text {
  return {
    fr: `« ${key} » est un ancien nom de phase, lu comme « ${name} » : écris « ${name} », ou le nom actuel qui convient mieux.`,
    en: `“${key}” is a former name of a phase, read as “${name}”: write “${name}”, or the present name that fits better.`,
  };
}
