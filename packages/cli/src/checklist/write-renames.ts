import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type VanishedId, writeProposals } from "@communaute/onboarding/yaml";

/** Writes the proposals into the layers that they are about, and gives the files that changed. */
export function writeRenames(root: string, vanished: readonly VanishedId[]): string[] {
  const layers = new Set(vanished.flatMap(({ proposal }) => proposal?.origin.layer ?? []));
  return [...layers].flatMap((layer) => {
    const file = [`${layer}.yml`, `${layer}.yaml`].find((name) => existsSync(join(root, name)));
    if (file === undefined) return [];
    const before = readFileSync(join(root, file), "utf8");
    const own = vanished.filter(({ proposal }) => proposal?.origin.layer === layer);
    const after = writeProposals(before, own);
    if (after === before) return [];
    writeFileSync(join(root, file), after);
    return [file];
  });
}
