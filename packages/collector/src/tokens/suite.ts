import { RSABSSA } from "@cloudflare/blindrsa-ts";

/** The variant that RFC 9474 recommends: RSABSSA-SHA384-PSS-Randomized. */
export const SUITE = RSABSSA.SHA384.PSS.Randomized();

/** The name of its keys for Web Crypto. */
export const KEY_ALGORITHM = { name: "RSA-PSS", hash: "SHA-384" };
