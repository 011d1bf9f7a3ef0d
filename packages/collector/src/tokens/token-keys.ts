import { SUITE } from "./suite.ts";

/** A key as a JSON Web Key. */
export type TokenKey = Readonly<Record<string, unknown>>;

/** The keys of one wave: the public one stands in its configuration, the private one stays with the issuer. */
export interface TokenKeys {
  publicKey: TokenKey;
  privateKey: TokenKey;
}

/** New keys for one wave, RSA of 2048 bits; one wave one pair, so that no token serves twice. */
export async function newTokenKeys(): Promise<TokenKeys> {
  const { publicKey, privateKey } = await SUITE.generateKey({
    modulusLength: 2048,
    publicExponent: Uint8Array.from([1, 0, 1]),
  });
  const exported = async (key: typeof publicKey) => {
    const { key_ops: _, ...jwk } = await crypto.subtle.exportKey("jwk", key);
    return { ...jwk } as TokenKey;
  };
  return { publicKey: await exported(publicKey), privateKey: await exported(privateKey) };
}
