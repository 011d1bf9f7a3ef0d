import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The built command while it runs, as its user has it. */
export interface BuiltCommand {
  process: ChildProcess;
  printed: () => string;
  told: () => string;
  /** The address that it tells; fails when it ends without having told one. */
  address: () => Promise<string>;
  /** How it ended: its exit code. */
  ended: Promise<number | null>;
}

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** Starts the built command; whatever is left of it when the test is over is killed. */
export function builtCommand(
  args: readonly string[],
  { directory, environment = {} }: { directory: string; environment?: Record<string, string> },
): BuiltCommand {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: directory,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  }
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    process: child,
    printed: () => said.stdout,
    told: () => said.stderr,
    ended,
    async address() {
      const isOver = ended.then(() => true);
      for (;;) {
        const found = /http:\/\/\S+/.exec(said.stderr)?.[0];
        if (found !== undefined) return found;
        const more = once(child.stderr, "data").then(() => false);
        if (await Promise.race([more, isOver])) throw new Error(`It ended: ${said.stderr}`);
      }
    },
  };
}
