import type { VanishedId } from "./diff-checklists.ts";
import { grouped } from "./grouped.ts";
import { withFormerIds } from "./with-former-ids.ts";

/**
 * The text of a layer with the former ids that were proposed for its items; everything else stays as it is.
 *
 * Only proposals for items that this text writes, at the lines where they were read, are followed; ids without
 * proposal are left to the author. Without proposals the text comes back unchanged.
 *
 * @example
 * writeProposals(text, diffChecklists(old, next).vanished);
 */
export function writeProposals(text: string, vanished: readonly VanishedId[]): string {
  const lines = text.split("\n");
  const followed = vanished.flatMap(({ id, proposal }) => (proposal ? [{ id, proposal }] : []));
  const items = [...grouped(followed, ({ proposal }) => proposal.origin.line)];
  // From the last line up: what is inserted moves only lines that are done.
  for (const [line, entries] of items.sort(([a], [b]) => b - a)) {
    const bareId = entries[0]?.proposal.id.split("/").at(-1) ?? "";
    withFormerIds(
      lines,
      line - 1,
      bareId,
      entries.map(({ id }) => id),
    );
  }
  return lines.join("\n");
}
