import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "./root.mjs";

/**
 * How a command ended, and what it printed when nobody watched.
 *
 * @typedef {{ isFine: boolean, output: string }} Outcome
 */

/** What the tools find in their environment: the project's own Node before the machine's, and no telemetry. */
export const toolEnvironment = {
  ...process.env,
  PATH: join(root, "node_modules/.bin") + delimiter + process.env.PATH,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

/**
 * Runs a command and keeps what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {Outcome}
 */
export function run(command, args, environment = {}) {
  return spawned(command, args, environment, "pipe");
}

/**
 * Runs a command that people watch.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {Outcome}
 */
export function show(command, args, environment = {}) {
  return spawned(command, args, environment, "inherit");
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} environment
 * @param {"pipe" | "inherit"} output
 * @returns {Outcome}
 */
function spawned(command, args, environment, output) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env: { ...toolEnvironment, ...environment },
    stdio: ["ignore", output, output],
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const printed = [stdout, stderr, error?.message].filter(Boolean).join("\n");
  return {
    isFine: status === 0,
    output: process.stdout.isTTY ? printed : stripVTControlCharacters(printed),
  };
}
