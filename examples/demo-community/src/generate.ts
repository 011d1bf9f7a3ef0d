import { parseArgs } from "node:util";
import { generateContent } from "./generate-content.ts";
import { REAL_SIZES } from "./world/world.ts";
import { writeContentFiles } from "./write-content-files.ts";

const USAGE = `Usage : node src/generate.ts DOSSIER [--seed N] [--members N] [--startups N] [--incubators N]
        [--organisations N] [--teams N] [--as-of AAAA-MM-JJ] [--no-quirks]
Écrit dans DOSSIER une communauté inventée ; writes an invented community into DOSSIER.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    seed: { type: "string", default: "1" },
    members: { type: "string", default: String(REAL_SIZES.members) },
    startups: { type: "string", default: String(REAL_SIZES.startups) },
    incubators: { type: "string", default: String(REAL_SIZES.incubators) },
    organisations: { type: "string", default: String(REAL_SIZES.organisations) },
    teams: { type: "string", default: String(REAL_SIZES.teams) },
    "as-of": { type: "string", default: "2026-11-21" },
    quirks: { type: "boolean", default: true },
  },
});
const { "as-of": asOf, quirks, ...numbers } = values;
const [directory] = positionals;
const wrong = Object.entries(numbers).find(([, value]) => !/^\d{1,6}$/.test(value));

if (!directory || wrong || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const { seed, members, startups, incubators, organisations, teams } = numbers;
  const { files } = generateContent({
    seed: Number(seed),
    members: Number(members),
    startups: Number(startups),
    incubators: Number(incubators),
    organisations: Number(organisations),
    teams: Number(teams),
    asOf,
    quirks,
  });
  const count = writeContentFiles(directory, files);
  process.stdout.write(`${count} fichiers écrits ; ${count} files written\n`);
}
