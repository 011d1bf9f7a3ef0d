import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layersIn } from "@communaute/onboarding/files";
import { readLayer } from "@communaute/onboarding/yaml";
import { withFixes } from "@communaute/yaml";

/** A file that was mended, and how often. */
export interface MendedFile {
  file: string;
  fixes: number;
}

/** Mends, in the layers of a folder, what is wrong in one way only; each file is read again until nothing is left of it. */
export function mendFiles(root: string): MendedFile[] {
  return layersIn(root).flatMap((id) => {
    const file = [`${id}.yml`, `${id}.yaml`].find((name) => existsSync(join(root, name)));
    if (file === undefined) return [];
    const before = readFileSync(join(root, file), "utf8");
    const { text, fixes } = mended(before, id);
    if (fixes === 0) return [];
    writeFileSync(join(root, file), text);
    return [{ file, fixes }];
  });
}

function mended(before: string, id: string): { text: string; fixes: number } {
  let text = before;
  let fixes = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { diagnostics } = readLayer(text, { id });
    const certain = diagnostics.filter(({ fix }) => fix !== undefined);
    const next = withFixes(text, certain);
    if (next === text) break;
    text = next;
    fixes += certain.length;
  }
  return { text, fixes };
}

/** Mending one fault can bring to light another behind it, but not without end. */
const MOST_ROUNDS = 50;
