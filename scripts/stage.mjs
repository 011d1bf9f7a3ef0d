/**
 * Prints one line for a stage: its name as it starts, how it ended and how long it took; what it printed only if it failed.
 *
 * @param {string} name
 * @param {() => import("./run.mjs").Outcome} work
 * @returns {boolean} whether it ended well
 */
export function stage(name, work) {
  process.stdout.write(`▸ ${name.padEnd(10)} `);
  const start = performance.now();
  const { isFine, output } = work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${isFine ? "✔" : "✖"} ${seconds} s\n`);
  if (!isFine) process.stdout.write(`\n${output.trim()}\n\n`);
  return isFine;
}
