import { ensureInstalled } from "./ensure-installed.mjs";
import { mustRun } from "./run.mjs";

ensureInstalled();
mustRun("Build", "turbo", ["run", "build", "--output-logs=errors-only"]);
mustRun("Benchmarks", "turbo", ["run", "bench", "--concurrency=1", "--log-order=stream"]);
