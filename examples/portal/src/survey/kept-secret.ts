import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * A secret that stays the same from one start to the next: the one in the file, made when there is none; `undefined` where
 * no file can be. It is for trying out: where answers count, the secret comes from the environment and stands on another
 * disk than they do.
 */
export function keptSecret(file: string): string | undefined {
  return secretIn(file) ?? newSecret(file) ?? secretIn(file);
}

function secretIn(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8") || undefined;
  } catch {
    return undefined;
  }
}

/** Nothing when another process was faster. */
function newSecret(file: string): string | undefined {
  try {
    const secret = randomBytes(32).toString("base64");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, secret, { mode: 0o600, flag: "wx" });
    return secret;
  } catch {
    return undefined;
  }
}
