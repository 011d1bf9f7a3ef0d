import { parseDocument } from "yaml";
import { readYaml } from "../src/read-yaml.ts";
import { hostileShapes } from "../test/material/hostile-shapes.ts";
import { ordinaryText } from "../test/material/ordinary-text.ts";
import { processorTime } from "../test/material/processor-time.ts";

const KIB = 1024;
/** The largest that is read by default, and one that is refused for its length. */
const SIZES = [63, 256];
const GOAL = 300;

const ordinary = processorTime(() => parseDocument(ordinaryText(63 * KIB)));
const costs = Object.entries(hostileShapes)
  .flatMap(([name, shape]) =>
    SIZES.map((size) => {
      const text = shape(size * KIB);
      return { name, size, time: processorTime(() => readYaml(text)) };
    }),
  )
  .sort((a, b) => b.time - a.time);

console.log(`The hostile files that take longest (goal: under ${GOAL} ms each)`);
console.log(`  an ordinary file of 63 KiB, by yaml alone: ${ordinary.toFixed(0)} ms`);
for (const { name, size, time } of costs.slice(0, 5)) {
  const ratio = (time / ordinary).toFixed(1);
  console.log(`  ${name}, ${size} KiB: ${time.toFixed(0)} ms, ×${ratio} of the ordinary file`);
}
