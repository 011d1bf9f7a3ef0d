import type { Diagnostic } from "@communaute/schemas";
import type { ChecklistDiff } from "./diff-checklists.ts";
import { fault, shown } from "./fault.ts";

/** Tells which ids vanished, so that a list that loses ticks is not published; nothing when none did. */
export function vanishedIds({ vanished }: Pick<ChecklistDiff, "vanished">): Diagnostic[] {
  return vanished.map(({ id, proposal }) => {
    const old = shown(id);
    if (proposal === undefined) {
      return fault("error", "vanished-id", undefined, {
        fr: `« ${old} » a disparu : ses coches seraient perdues. Si un élément le remplace, ajoute-lui « formerIds: [${old}] » ; sinon, ajoute « ${old} » à « retired ».`,
        en: `“${old}” has vanished: its ticks would be lost. If an item takes its place, add “formerIds: [${old}]” to it; if not, add “${old}” to “retired”.`,
      });
    }
    const now = shown(proposal.id);
    return fault(
      "error",
      "vanished-id",
      proposal.origin,
      {
        fr: `« ${old} » a disparu : ses coches seraient perdues. S’il est devenu « ${now} », ajoute à celui-ci « formerIds: [${old}] ».`,
        en: `“${old}” has vanished: its ticks would be lost. If it became “${now}”, add “formerIds: [${old}]” to that one.`,
      },
      `formerIds: [${old}]`,
    );
  });
}
