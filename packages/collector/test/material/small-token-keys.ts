import { SUITE } from "../../src/tokens/suite.ts";
import type { TokenKeys } from "../../src/tokens/token-keys.ts";

/** Keys too small to be safe, for tests that blind and sign by the dozen. */
export async function smallTokenKeys(): Promise<TokenKeys> {
  const { publicKey, privateKey } = await SUITE.generateKey({
    modulusLength: 1024,
    publicExponent: Uint8Array.from([1, 0, 1]),
  });
  const exported = async (key: typeof publicKey) => {
    const { key_ops: _, ...jwk } = await crypto.subtle.exportKey("jwk", key);
    return { ...jwk };
  };
  return { publicKey: await exported(publicKey), privateKey: await exported(privateKey) };
}
