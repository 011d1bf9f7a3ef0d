import { sizeBesideLit } from "../test/material/bundled-size.ts";
import { fetchedPeers, type Peer } from "./peers.ts";
import { timings } from "./timing.ts";
import { weightOf } from "./weigh.ts";

const ours = weightOf(new URL("../dist/nps-survey.min.js", import.meta.url));
const own: Peer[] = [
  { name: "nps-survey.min.js, self-contained, in French", weight: () => ours },
  { name: "the same beside Lit", weight: sizeBesideLit },
];
const peers = fetchedPeers();

console.log("Asking one question: gzipped bytes that a page loads");
for (const { name, weight } of [...own, ...(peers ?? [])]) {
  const bytes = await weight();
  const ratio = (bytes / ours).toFixed(1);
  console.log(`${bytes.toString().padStart(9)}  ×${ratio} of ours  ${name}`);
}
if (!peers) console.log("The npm registry could not be reached: the others were not weighed.");

const TURNS = 9;
const taken = await timings(TURNS);
console.log(
  `\nOn a processor four times slower, median of ${TURNS} pages (least–most), in milliseconds`,
);
tell(
  "from the script to the first frame with the question",
  taken.map(({ toQuestion }) => toQuestion),
);
tell(
  "from a click on a score to the next frame",
  taken.map(({ toNextFrame }) => toNextFrame),
);

function tell(what: string, times: number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const [median = Number.NaN] = sorted.slice(Math.floor(sorted.length / 2));
  const span = `${sorted[0]?.toFixed(0)}–${sorted.at(-1)?.toFixed(0)}`;
  console.log(`${median.toFixed(0).padStart(9)}  (${span})  ${what}`);
}
