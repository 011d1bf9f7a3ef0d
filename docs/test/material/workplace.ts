import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A folder as a reader of the guides has it: packages installed, the content repository beside; gone when disposed of. */
export interface Workplace extends Disposable {
  directory: string;
  /** Puts a program into the folder and gives back its path. */
  save(name: string, code: string): string;
}

/** Where this repository stands. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * A new folder for a program, in which the demo stands for what readers have: the content repository as `contenu`,
 * checklists as `listes`, and a survey as `survey.yml`.
 */
export function workplace(): Workplace {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "communaute-guides-")));
  symlinkSync(join(root, "node_modules"), join(directory, "node_modules"), "junction");
  const content = join(root, "examples/demo-community/content");
  cpSync(content, join(directory, "contenu/content"), { recursive: true });
  cpSync(join(root, "examples/checklists/lists"), join(directory, "listes"), { recursive: true });
  cpSync(join(root, "examples/survey/survey.yml"), join(directory, "survey.yml"));
  return {
    directory,
    save(name, code) {
      const path = join(directory, name);
      writeFileSync(path, code);
      return path;
    },
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}
