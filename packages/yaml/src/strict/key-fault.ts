import { isScalar, type Node } from "yaml";
import type { Fault } from "../messages/fault.ts";
import { keyName } from "./key-name.ts";

/** What keeps a key from being one: it is a list, it is empty, it hides a no-break space, programs reserve it. */
export function keyFault(key: Node): Fault | undefined {
  const offset = key.range?.[0] ?? 0;
  const name = keyName(key);
  if (name === undefined) return { kind: "key-not-text", offset };
  if (isScalar(key) && key.value === null) return { kind: "empty-key", offset };
  if (DANGEROUS_KEYS.has(name)) return { kind: "dangerous-key", offset, key: name };
  if (/^\s/.test(name)) return { kind: "blank-indentation", offset };
  return /\s$/.test(name)
    ? { kind: "blank-in-key", offset: offset + name.trimEnd().length }
    : undefined;
}

const DANGEROUS_KEYS = new Set(["__proto__", "constructor", "prototype"]);
