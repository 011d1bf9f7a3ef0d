import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./root.mjs";

/** What the tools find in their environment: our Node before the machine's, and no telemetry. */
export const toolEnvironment = {
  ...process.env,
  PATH: join(root, "node_modules", ".bin") + delimiter + process.env.PATH,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

/** Runs a command in the foreground and says whether it ended well. */
export function run(command, args, { env = {}, cwd = root } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...toolEnvironment, ...env },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Runs a command that the rest cannot do without; ends the process with its failure. */
export function mustRun(stage, command, args, options) {
  console.log(`\n▸ ${stage}`);
  if (run(command, args, options)) return;
  console.error(`\n✖ ${stage}: this did not work; the reason stands above.`);
  process.exit(1);
}
