import { existsSync } from "node:fs";
import { join } from "node:path";
import { giveUp } from "./give-up.mjs";
import { isInstalled } from "./installation.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";
import { stage } from "./stage.mjs";

const ARGUMENTS = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];

/** Installs exactly what the lock file says, unless that is what is there already. */
export function ensureInstalled() {
  if (isInstalled()) return;
  if (!stage("install", () => run("npm", ARGUMENTS))) {
    giveUp(
      "Les dépendances ne s’installent pas : « npm ci » dit pourquoi ci-dessus.",
      "The dependencies cannot be installed: `npm ci` says why above.",
    );
  }
  if (!isInstalled() || !existsSync(join(root, "node_modules/.bin/node"))) {
    giveUp(
      "Node 24 arrive par un script d’installation, et npm les ignore ici : lance « npm ci --ignore-scripts=false ».",
      "Node 24 comes by an install script, and npm ignores them here: run `npm ci --ignore-scripts=false`.",
    );
  }
}
