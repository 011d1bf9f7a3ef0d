/** What a token is for: one wave of one survey. */
export interface TokenScope {
  survey: string;
  wave: string;
}

/** The bytes that a token signs: its wave, so that it serves in no other, and 32 random bytes. */
export function tokenMessage({ survey, wave }: TokenScope, random: Uint8Array): Uint8Array {
  const label = new TextEncoder().encode(`communaute token 1\0${survey}\0${wave}\0`);
  const message = new Uint8Array(label.length + random.length);
  message.set(label);
  message.set(random, label.length);
  return message;
}

/** Bytes that are random in every token. */
export const RANDOM_BYTES = 32;
/** Bytes that RFC 9474 puts before the message of its randomized variants. */
export const PREFIX_BYTES = 32;
