import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const dist = new URL("../dist/", import.meta.url);
const files = [
  "nps-survey.min.js",
  ...readdirSync(new URL("nps-survey/", dist)).map((name) => `nps-survey/${name}`),
].filter((name) => name.endsWith(".js"));

/** What each file of the self-contained element must hash to, for `integrity` attributes and import maps. */
const integrity = Object.fromEntries(
  files.map((name) => [
    name,
    `sha384-${createHash("sha384")
      .update(readFileSync(new URL(name, dist)))
      .digest("base64")}`,
  ]),
);
writeFileSync(new URL("integrity.json", dist), `${JSON.stringify(integrity, null, 2)}\n`);
