import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { root } from "./root.mjs";
import { mustRun, toolEnvironment } from "./run.mjs";

const PORTAL = "@communaute/example-portal";

ensureInstalled();
mustRun("Build", "turbo", ["run", "build", `--filter=${PORTAL}...`, "--output-logs=errors-only"]);
const portal = spawn("node", ["src/main.ts"], {
  cwd: join(root, "examples", "portal"),
  stdio: "inherit",
  env: toolEnvironment,
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => portal.kill(signal));
portal.on("exit", (code) => process.exit(code ?? 0));
