import { isScalar, type Node } from "yaml";

/** The JavaScript name of a YAML key, empty for an empty key; `undefined` for a key that is no scalar. */
export function keyName(key: Node): string | undefined {
  return isScalar(key) ? String(key.value ?? "") : undefined;
}
