import { fromBase64url, toBase64url } from "./base64url.ts";
import { importedKey } from "./imported-key.ts";
import { SUITE } from "./suite.ts";
import type { TokenKey } from "./token-keys.ts";

/** Who was given a token of a wave: kept by the issuer, never by the collector. */
export interface IssuerRecords {
  /**
   * Notes durably that a member asked with this request; `false` when they asked with another one before. The same
   * request may come again, when its reply was lost.
   */
  claim(member: string, blinded: string): Promise<boolean>;
}

/** What an issuer gives: its signature, or the reason why it gives none. */
export type Issued = { signature: string } | { refused: "token-given" | "request-malformed" };

/** Gives each member one token of one wave. It knows the member and never sees the token. */
export interface TokenIssuer {
  issue(member: string, blinded: string): Promise<Issued>;
}

/** An issuer of the tokens of one wave, for the application that knows its members. */
export function createTokenIssuer(privateKey: TokenKey, records: IssuerRecords): TokenIssuer {
  return {
    async issue(member, blinded) {
      const bytes = fromBase64url(blinded);
      if (!bytes || bytes.length === 0) return { refused: "request-malformed" };
      const key = await importedKey(privateKey, "sign");
      const signature = await SUITE.blindSign(key, bytes).catch(() => undefined);
      if (!signature) return { refused: "request-malformed" };
      if (!(await records.claim(member, blinded))) return { refused: "token-given" };
      return { signature: toBase64url(signature) };
    },
  };
}

/** Records in memory, for tests and demonstrations. */
export function memoryRecords(): IssuerRecords & { readonly entries: ReadonlyMap<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    async claim(member, blinded) {
      const known = entries.get(member);
      if (known === undefined) entries.set(member, blinded);
      return known === undefined || known === blinded;
    },
  };
}
