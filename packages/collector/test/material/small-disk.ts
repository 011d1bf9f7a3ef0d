import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { temporaryDirectory } from "./temporary-directory.ts";

/** Whether a test may make file systems here. */
export const canMount = process.platform === "linux" && process.getuid?.() === 0;

/** A file system in memory of so many megabytes, gone after the test. */
export function smallDisk(megabytes: number): string {
  const disk = join(temporaryDirectory(), "disk");
  mkdirSync(disk);
  const asked = { mount: ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs"], umount: ["-l"] };
  const run = (program: keyof typeof asked) => execFileSync(program, [...asked[program], disk]);
  run("mount");
  onTestFinished(() => {
    run("umount");
  });
  return disk;
}
