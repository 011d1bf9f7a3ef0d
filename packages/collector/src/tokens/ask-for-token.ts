import { fromBase64url, toBase64url } from "./base64url.ts";
import { importedKey } from "./imported-key.ts";
import { SUITE } from "./suite.ts";
import type { TokenKey } from "./token-keys.ts";
import { RANDOM_BYTES, type TokenScope, tokenMessage } from "./token-message.ts";

/** A token that is asked for: what goes to the issuer, and what stays with the member. */
export interface TokenRequest {
  /** Goes to the issuer, who learns nothing of the token from it. */
  blinded: string;
  /** Makes the token of what the issuer signs; rejects when it is no signature of this request. */
  finish(signature: string): Promise<string>;
}

/** Asks for a token of a wave, on the member’s own machine. */
export async function askForToken(scope: TokenScope, publicKey: TokenKey): Promise<TokenRequest> {
  const key = await importedKey(publicKey, "verify");
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  const message = SUITE.prepare(tokenMessage(scope, random));
  const { blindedMsg, inv } = await SUITE.blind(key, message);
  return {
    blinded: toBase64url(blindedMsg),
    async finish(signature) {
      const signed = fromBase64url(signature) ?? new Uint8Array();
      const token = await SUITE.finalize(key, message, signed, inv);
      return `${toBase64url(message)}.${toBase64url(token)}`;
    },
  };
}
