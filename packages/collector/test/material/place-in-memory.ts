import { statfsSync } from "node:fs";

/** Where Linux keeps files in memory; containers often have too little of it. */
export function placeInMemory(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ROOM ? MEMORY : undefined;
  } catch {
    return undefined;
  }
}

const MEMORY = "/dev/shm";
const ROOM = 1024 ** 3;
