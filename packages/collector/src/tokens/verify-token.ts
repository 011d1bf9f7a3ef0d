import { fromBase64url } from "./base64url.ts";
import { importedKey } from "./imported-key.ts";
import { SUITE } from "./suite.ts";
import type { TokenKey } from "./token-keys.ts";
import { PREFIX_BYTES, RANDOM_BYTES, type TokenScope, tokenMessage } from "./token-message.ts";

/** A wave, and the key with which its tokens were signed. */
export interface TokenCheck extends TokenScope {
  /** As a JSON Web Key. */
  publicKey: TokenKey;
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
    return await SUITE.verify(await importedKey(publicKey, "verify"), signature, message);
  } catch {
    return false;
  }
}
