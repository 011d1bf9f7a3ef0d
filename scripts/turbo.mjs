import { run } from "./run.mjs";

const QUIETLY = ["--output-logs=errors-only", "--log-order=grouped", "--log-prefix=none"];

/**
 * Runs a task wherever it exists, from turbo's cache where nothing changed; its output is that of what failed.
 *
 * @param {string[]} args
 * @param {{ environment?: Record<string, string>, passedOn?: string[] }} [options] `passedOn` goes to the task's own command
 */
export function turbo(args, { environment = {}, passedOn = [] } = {}) {
  const options = [...QUIETLY, "--continue=dependencies-successful", "--", ...passedOn];
  return run("turbo", ["run", ...args, ...options], environment);
}
