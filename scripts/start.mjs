import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { root } from "./root.mjs";
import { toolEnvironment } from "./run.mjs";
import { stage } from "./stage.mjs";
import { turbo } from "./turbo.mjs";

ensureInstalled();
const isBuilt = stage("build", () => turbo(["build", "--filter=@communaute/example-portal..."]));
if (isBuilt) startPortal();
else process.exitCode = 1;

/** Runs the portal in the foreground, and ends as it ends. */
function startPortal() {
  const portal = spawn("node", ["src/main.ts"], {
    cwd: join(root, "examples/portal"),
    stdio: "inherit",
    env: toolEnvironment,
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => {
      // A terminal's Ctrl-C has reached the portal already.
      if (signal === "SIGTERM" || !process.stdin.isTTY) portal.kill(signal);
    });
  }
  portal.on("exit", (code, signal) => {
    process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0));
  });
}
