import { isIPv4, isIPv6 } from "node:net";

/**
 * The network that a request comes from: an IPv4 address, or the first 64 bits of an IPv6 one, which is what one
 * subscriber holds. Used to slow down floods and then forgotten; `unknown` where no address can be trusted.
 *
 * Each proxy that is trusted adds the address that it saw at the right end of `X-Forwarded-For`; all further left was
 * written by anybody, and is not read.
 */
export function clientNetwork(
  address: string | undefined,
  forwardedFor: string | null,
  trustedProxies: number,
): string {
  if (trustedProxies === 0) return networkOf(address ?? "");
  const hops = (forwardedFor ?? "").split(",").map((hop) => hop.trim());
  return networkOf(hops.at(-trustedProxies) ?? "");
}

function networkOf(written: string): string {
  const address = withoutPort(written);
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return "unknown";
  const groups = expanded(address);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [groups[6] ?? 0, groups[7] ?? 0].flatMap((g) => [g >> 8, g & 255]).join(".");
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

/** The eight groups of an IPv6 address, zones left out. */
function expanded(address: string): number[] {
  const [plain = ""] = address.split("%");
  const [head = "", tail] = plain.split("::");
  const before = groupsOf(head);
  if (tail === undefined) return before;
  const after = groupsOf(tail);
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function groupsOf(part: string): number[] {
  if (part === "") return [];
  return part.split(":").flatMap((group) => {
    if (!group.includes(".")) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split(".").map(Number);
    return [(a << 8) | b, (c << 8) | d];
  });
}

function withoutPort(written: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(written)?.[1];
  return bracketed ?? written.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
}
