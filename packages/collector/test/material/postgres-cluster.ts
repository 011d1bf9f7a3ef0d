import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { placeInMemory } from "./place-in-memory.ts";

/** A PostgreSQL started for a test: heard by no network, and gone once stopped. */
export interface Cluster {
  connection: { host: string; user: string; database: string };
  /** Where its files are. */
  data: string;
  start(): void;
  /** Kills all its processes at once, as a crash of the machine would. */
  crash(): void;
  /** Stops all its processes where they are. */
  pause(): void;
  resume(): void;
  /** Ends it, and takes its files away. */
  stop(): void;
}

/**
 * Starts a cluster in a directory of its own, with the newest programs found; `null` where none are installed. It waits for
 * a disk only when told, as processes that are killed lose nothing of what is in memory.
 */
export function startCluster({ isOnDisk = false } = {}): Cluster | null {
  const programs = programsDirectory();
  if (!programs) return null;
  const directory = mkdtempSync(
    join(isOnDisk ? tmpdir() : (placeInMemory() ?? tmpdir()), "communaute-pg-"),
  );
  const owner = unprivilegedOwner();
  if (owner) chownSync(directory, owner.uid, owner.gid);
  const data = join(directory, "data");
  const run = (program: string, ...options: string[]) =>
    execFileSync(join(programs, program), options, { ...owner, cwd: directory, stdio: "ignore" });
  const remove = () => rmSync(directory, { recursive: true, force: true });
  const settings = `-c listen_addresses= -c unix_socket_directories=${directory}`;
  const start = () =>
    run("pg_ctl", "-D", data, "-l", join(directory, "log"), "-o", settings, "-w", "start");
  const signal = (name: NodeJS.Signals) => {
    for (const pid of processesOf(data)) process.kill(pid, name);
  };
  try {
    run("initdb", "-D", data, "-U", USER, "--auth=trust", "--no-sync", "--no-locale", "-E", "UTF8");
    start();
  } catch (error) {
    remove();
    throw error;
  }
  return {
    connection: { host: directory, user: USER, database: "postgres" },
    data,
    start,
    crash() {
      signal("SIGKILL");
      // Where nobody reaps the dead, their number would still count as a server that runs.
      rmSync(join(data, "postmaster.pid"));
      rmSync(join(directory, ".s.PGSQL.5432.lock"));
    },
    pause: () => signal("SIGSTOP"),
    resume: () => signal("SIGCONT"),
    stop() {
      try {
        run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
      } finally {
        remove();
      }
    },
  };
}

/** The postmaster, which starts no more once it is gone, and its children. */
function processesOf(data: string): number[] {
  const postmaster = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  const children = readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => parentOf(pid) === postmaster);
  return [postmaster, ...children];
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return Number.NaN;
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function unprivilegedOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (option: string) =>
    Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** Debian keeps each version's programs apart, outside of the PATH. */
function programsDirectory(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  versions.sort((a, b) => Number(b) - Number(a));
  const places = [
    ...versions.map((version) => join(DEBIAN, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return places.find((place) => existsSync(join(place, "initdb")));
}

const DEBIAN = "/usr/lib/postgresql";
const USER = "communaute";
