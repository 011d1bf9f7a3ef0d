import type { webcrypto } from "node:crypto";
import { fromBase64url } from "./base64url.ts";
import { KEY_ALGORITHM, SUITE } from "./suite.ts";
import { PREFIX_BYTES, RANDOM_BYTES, type TokenScope, tokenMessage } from "./token-message.ts";

/** A wave, and the key with which its tokens were signed. */
export interface TokenCheck extends TokenScope {
  /** As a JSON Web Key. */
  publicKey: Readonly<Record<string, unknown>>;
}

/** Whether a token was signed for this very wave; anything else, however broken, is not one. */
export async function isTokenOf(
  token: string,
  { survey, wave, publicKey }: TokenCheck,
): Promise<boolean> {
  const [message, signature] = token.split(".").map(fromBase64url);
  if (!message || !signature || token.split(".").length !== 2) return false;
  const expected = tokenMessage({ survey, wave }, message.subarray(-RANDOM_BYTES));
  const signed = message.subarray(PREFIX_BYTES);
  if (signed.length !== expected.length) return false;
  if (!expected.every((byte, index) => byte === signed[index])) return false;
  try {
    return await SUITE.verify(await imported(publicKey), signature, message);
  } catch {
    return false;
  }
}

/** Keys are read once. */
const KEYS = new WeakMap<object, Promise<webcrypto.CryptoKey>>();

function imported(publicKey: Readonly<Record<string, unknown>>): Promise<webcrypto.CryptoKey> {
  const known = KEYS.get(publicKey);
  if (known) return known;
  const key = crypto.subtle.importKey("jwk", publicKey, KEY_ALGORITHM, true, ["verify"]);
  KEYS.set(publicKey, key);
  return key;
}
