import { ensureInstalled } from "./ensure-installed.mjs";
import { show } from "./run.mjs";
import { stage } from "./stage.mjs";
import { turbo } from "./turbo.mjs";

// One at a time, on a machine that has nothing else to do: figures taken side by side would be wrong.
const BENCH = ["run", "bench", "--only", "--concurrency=1", "--log-prefix=none"];

ensureInstalled();
const isFine = stage("build", () => turbo(["build"])) && show("turbo", BENCH).isFine;
process.exitCode = isFine ? 0 : 1;
