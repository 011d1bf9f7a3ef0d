/**
 * One answer a member, and nobody knows whose: tokens that are signed blindly (RFC 9474).
 *
 * @packageDocumentation
 */

export { askForToken, type TokenRequest } from "./ask-for-token.ts";
export {
  createTokenIssuer,
  type Issued,
  type IssuerRecords,
  memoryRecords,
  type TokenIssuer,
} from "./token-issuer.ts";
export { newTokenKeys, type TokenKey, type TokenKeys } from "./token-keys.ts";
export type { TokenScope } from "./token-message.ts";
export { isTokenOf, type TokenCheck } from "./verify-token.ts";
