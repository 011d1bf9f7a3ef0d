import type { ErasureKeys } from "../store/answer-store.ts";
import { hmacSha256 } from "./hmac-sha-256.ts";

/** Makes the keys under which an answer is stored. Without its secret, nobody can tell which rows belong together. */
export interface Keyring {
  /** The receipt of an answer, always the same for one identity in one survey: 22 letters and digits. */
  receiptOf(survey: string, identity: string): string;
  keysOf(receipt: string): { receiptKey: Uint8Array; answerKey: Uint8Array };
  /** The key of a comment or of a choice, which no other row shares. */
  partKey(receipt: string, part: string): Uint8Array;
  /** Equal for the same content under the same receipt, and useless to whoever has no receipt. */
  fingerprintOf(receipt: string, content: string): Uint8Array;
}

/**
 * A keyring over a secret of at least 32 characters, which all instances share; HMAC-SHA-256 throughout.
 *
 * The identity is what a page sent (its id, or a token) and is never stored: ids often hold the time.
 */
export function createKeyring(secret: string): Keyring {
  if (secret.length < FEWEST_CHARACTERS) {
    throw new RangeError(
      `The secret needs at least ${FEWEST_CHARACTERS} characters; make one with "openssl rand -base64 32".`,
    );
  }
  const hmac = hmacSha256(secret);
  const digest = (purpose: string, text: string) => hmac(`${purpose}\0${text}`);
  return {
    receiptOf: (survey, identity) =>
      digest("receipt", `${survey}\0${identity}`).subarray(0, 16).toString("base64url"),
    keysOf: (receipt) => {
      const bytes = digest("keys", receipt);
      return { receiptKey: bytes.subarray(0, 16), answerKey: bytes.subarray(16) };
    },
    partKey: (receipt, part) => digest("part", `${receipt}\0${part}`).subarray(0, 16),
    fingerprintOf: (receipt, content) =>
      digest("content", `${receipt}\0${content}`).subarray(0, 16),
  };
}

/** All keys under which an answer may have left something, given what its survey may ask. */
export function erasureKeys(
  keyring: Keyring,
  receipt: string,
  parts: readonly string[],
): ErasureKeys {
  return {
    ...keyring.keysOf(receipt),
    partKeys: parts.map((part) => keyring.partKey(receipt, part)),
  };
}

const FEWEST_CHARACTERS = 32;
