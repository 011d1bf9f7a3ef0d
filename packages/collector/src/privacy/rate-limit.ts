import { hmacSha256 } from "./hmac-sha-256.ts";

/** How fast one network may send; administrations share addresses, so a ministry must fit into it. */
export interface RateLimitOptions {
  /** Requests that may come at once. @defaultValue 600 */
  burst?: number | undefined;
  /** Requests a minute after that. @defaultValue 60 */
  perMinute?: number | undefined;
  /** Networks that are remembered; the longest unseen is forgotten first. @defaultValue 50000 */
  mostNetworks?: number | undefined;
  /** Bytes of a new salt. */
  salt: () => Uint8Array;
}

/** Slows floods down, in memory only. */
export interface RateLimit {
  /** Seconds to wait before another try; 0 when the request may pass. */
  wait(network: string, now: Date): number;
}

/**
 * A bucket of tokens for each network, under an HMAC of it with a salt that lives for a day: neither addresses nor salts
 * reach a disk, and yesterday’s buckets say nothing today.
 */
export function createRateLimit({
  burst = 600,
  perMinute = 60,
  mostNetworks = 50_000,
  salt,
}: RateLimitOptions): RateLimit {
  let day = Number.NaN;
  let digest: ReturnType<typeof hmacSha256> | undefined;
  const buckets = new Map<string, { tokens: number; at: number }>();

  return {
    wait(network, now) {
      const today = Math.floor(now.getTime() / DAY);
      if (today !== day || !digest) {
        day = today;
        digest = hmacSha256(salt());
        buckets.clear();
      }
      const id = digest(network).toString("latin1");
      const at = now.getTime();
      const bucket = buckets.get(id) ?? { tokens: burst, at };
      const gained = (Math.max(0, at - bucket.at) * perMinute) / MINUTE;
      const tokens = Math.min(burst, bucket.tokens + gained);
      const isAllowed = tokens >= 1;
      buckets.delete(id);
      buckets.set(id, { tokens: isAllowed ? tokens - 1 : tokens, at });
      if (buckets.size > mostNetworks) forgetOldest(buckets);
      return isAllowed ? 0 : Math.ceil(((1 - tokens) * MINUTE) / perMinute / 1000);
    },
  };
}

function forgetOldest(buckets: Map<string, unknown>): void {
  const oldest = buckets.keys().next().value;
  if (oldest !== undefined) buckets.delete(oldest);
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
