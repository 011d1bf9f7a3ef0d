/**
 * How long a collector asks to wait, in milliseconds, by its `Retry-After` header: seconds or a date.
 * Zero when there is none, when it cannot be read, or when its date has passed.
 *
 * @param now - in milliseconds since 1970
 */
export function retryAfter(header: string | null, now: number): number {
  const asked = header ?? "";
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return wait > 0 ? wait : 0;
}
