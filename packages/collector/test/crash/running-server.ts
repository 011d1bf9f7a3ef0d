import { type ChildProcess, fork } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerSettings } from "./server-settings.ts";

/** A collector in a process of its own. */
export interface RunningServer {
  port: number;
  pid: number;
  /** Whatever it wrote, on both outputs. */
  written(): string;
  /** Ends it at once, with -9. */
  kill(): Promise<void>;
  /** Asks it to end, and waits until it did; gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts one; rejects with the codes of its refusal. When `killedAfter` is told, it is killed after so many milliseconds, wherever its start stands, and `null` is given. */
export async function runningServer(settings: ServerSettings): Promise<RunningServer>;
export async function runningServer(
  settings: ServerSettings,
  killedAfter: number | undefined,
): Promise<RunningServer | null>;
export async function runningServer(
  settings: ServerSettings,
  killedAfter?: number,
): Promise<RunningServer | null> {
  const child = fork(PROGRAM, {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    env: {
      ...process.env,
      SETTINGS: JSON.stringify(settings),
      NODE_OPTIONS: "",
      NODE_COMPILE_CACHE: CACHE,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let written = "";
  child.stdout?.on("data", (data) => {
    written += data;
  });
  child.stderr?.on("data", (data) => {
    written += data;
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  if (killedAfter !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, killedAfter));
    child.kill("SIGKILL");
    await ended;
    return null;
  }
  const port = await portOf(child, ended, () => written);
  return {
    port,
    pid: child.pid ?? 0,
    written: () => written,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

function portOf(
  child: ChildProcess,
  ended: Promise<number | null>,
  written: () => string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on("message", (message: { port?: number; refused?: string[] }) => {
      if (message.port) resolve(message.port);
      else reject(new Error(message.refused?.join(" ")));
    });
    ended.then((code) => reject(new Error(`It ended with ${code}.\n${written()}`)));
  });
}

/** Compiled once for all servers of a test. */
const CACHE = join(tmpdir(), "communaute-collector-compiled");

const PROGRAM = fileURLToPath(new URL("server-process.ts", import.meta.url));
