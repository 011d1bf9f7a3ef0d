import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A PostgreSQL started for a test: heard by no network, and gone once stopped. */
export interface Cluster {
  connection: { host: string; user: string; database: string };
  stop(): void;
}

/** Starts a cluster in a directory of its own, with the newest programs found; `null` where none are installed. */
export function startCluster(): Cluster | null {
  const programs = programsDirectory();
  if (!programs) return null;
  const directory = mkdtempSync(join(tmpdir(), "communaute-pg-"));
  const owner = unprivilegedOwner();
  if (owner) chownSync(directory, owner.uid, owner.gid);
  const data = join(directory, "data");
  const run = (program: string, ...options: string[]) =>
    execFileSync(join(programs, program), options, { ...owner, cwd: directory, stdio: "ignore" });
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    run("initdb", "-D", data, "-U", USER, "--auth=trust", "--encoding=UTF8", "--no-locale", "-N");
    const settings = `-c listen_addresses= -c unix_socket_directories=${directory} -c fsync=off`;
    run("pg_ctl", "-D", data, "-l", join(directory, "log"), "-o", settings, "-w", "start");
  } catch (error) {
    remove();
    throw error;
  }
  return {
    connection: { host: directory, user: USER, database: "postgres" },
    stop() {
      run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
      remove();
    },
  };
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
