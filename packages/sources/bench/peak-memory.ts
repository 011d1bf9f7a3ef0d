import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The most memory, in MB, that a process of its own holds while it reads the content of a directory. */
export function peakMemory(directory: string): number {
  const script = fileURLToPath(new URL("read-once.ts", import.meta.url));
  const kilobytes = execFileSync(process.execPath, [script, directory], { encoding: "utf8" });
  return Number(kilobytes) / 1024;
}
