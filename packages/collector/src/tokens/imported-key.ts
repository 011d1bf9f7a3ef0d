import { KEY_ALGORITHM } from "./suite.ts";
import type { TokenKey } from "./token-keys.ts";

type ImportedKey = ReturnType<typeof crypto.subtle.importKey>;

/** Reads a key once, for signing or for checking. */
export function importedKey(key: TokenKey, use: "sign" | "verify"): ImportedKey {
  const known = KEYS[use].get(key);
  if (known) return known;
  const imported = crypto.subtle.importKey("jwk", key, KEY_ALGORITHM, true, [use]);
  KEYS[use].set(key, imported);
  return imported;
}

const KEYS = {
  sign: new WeakMap<TokenKey, ImportedKey>(),
  verify: new WeakMap<TokenKey, ImportedKey>(),
};
