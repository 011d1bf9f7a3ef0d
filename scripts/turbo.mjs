import { run } from "./run.mjs";

const QUIETLY = ["--output-logs=errors-only", "--log-order=grouped", "--log-prefix=none"];

/**
 * Runs a task wherever it exists, from turbo's cache where nothing changed; its output is that of what failed.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 */
export function turbo(args, environment) {
  return run(
    "turbo",
    ["run", ...args, ...QUIETLY, "--continue=dependencies-successful"],
    environment,
  );
}
