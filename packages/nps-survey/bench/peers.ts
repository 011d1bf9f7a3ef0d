import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledWeight, weightOf } from "./weigh.ts";

/** What others load on a page to ask one question, and what that weighs. */
export interface Peer {
  name: string;
  /** Gzipped bytes. */
  weight: () => Promise<number> | number;
}

const PACKAGES = [
  "@typeform/embed@6.1.1",
  "survey-core@2.5.38",
  "survey-js-ui@2.5.38",
  "@formbricks/surveys@1.99.0",
];
const POSTHOG = "posthog-js@1.449.2";

/** Fetches the others from the npm registry, in a folder of their own; nothing where it cannot be reached. */
export function fetchedPeers(): Peer[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), "peers-"));
  writeFileSync(join(folder, "package.json"), `{"private":true,"type":"module"}`);
  const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps"];
  const isFetched =
    ran("npm", [...install, ...PACKAGES], folder) &&
    ran("npm", ["pack", "--silent", POSTHOG], folder) &&
    ran("tar", ["xzf", `${POSTHOG.replace("@", "-")}.tgz`], folder);
  if (!isFetched) return undefined;
  const bundled = (lines: string) => () => bundledWeight(lines, folder);
  return [
    {
      name: "Typeform's embed, which only opens a frame",
      weight: bundled(`import { createPopup } from "@typeform/embed"; createPopup("x");`),
    },
    {
      name: "PostHog's surveys chunk, as shipped, without its host script",
      weight: () => weightOf(join(folder, "package/dist/surveys.js")),
    },
    {
      name: "Formbricks' surveys, as shipped on npm (1.99.0)",
      weight: () => weightOf(join(folder, "node_modules/@formbricks/surveys/dist/index.umd.js")),
    },
    {
      name: "SurveyJS, one rating and one comment, without its styles",
      weight: bundled(
        `import { Model } from "survey-core"; import "survey-js-ui"; new Model({ elements: [{ type: "rating", name: "nps", rateMin: 0, rateMax: 10 }, { type: "comment", name: "why" }] }).render(document.body);`,
      ),
    },
  ];
}

function ran(command: string, given: string[], folder: string): boolean {
  return spawnSync(command, given, { cwd: folder, timeout: 180_000 }).status === 0;
}
