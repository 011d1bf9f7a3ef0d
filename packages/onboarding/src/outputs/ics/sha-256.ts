/**
 * The SHA-256 digest of a text in UTF-8, in hexadecimal (FIPS 180-4), without waiting and without any platform.
 *
 * @example
 * sha256("abc"); // "ba7816bf…f20015ad"
 */
export function sha256(text: string): string {
  const words = padded(octetsOf(text));
  const hash = [...INITIAL];
  for (let block = 0; block < words.length; block += 16) mix(hash, words.slice(block, block + 16));
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

function octetsOf(text: string): number[] {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"))
    .split(/(%..|.)/u)
    .filter((part) => part !== "")
    .map((part) =>
      part.length === 3 ? Number.parseInt(part.slice(1), 16) : (part.codePointAt(0) ?? 0),
    );
}

/** The message in words of 32 bits, with the mark of its end and its length. */
function padded(octets: readonly number[]): number[] {
  const words = Array.from({ length: (((octets.length + 8) >> 6) + 1) * 16 }, () => 0);
  [...octets, 0x80].forEach((octet, place) => {
    words[place >> 2] = (words[place >> 2] ?? 0) | (octet << (24 - (place % 4) * 8));
  });
  words[words.length - 1] = octets.length * 8;
  return words;
}

function mix(hash: number[], block: readonly number[]): void {
  const schedule = [...block];
  const at = (place: number) => schedule[place] ?? 0;
  for (let t = 16; t < 64; t += 1) {
    const early = turned(at(t - 15), 7) ^ turned(at(t - 15), 18) ^ (at(t - 15) >>> 3);
    const late = turned(at(t - 2), 17) ^ turned(at(t - 2), 19) ^ (at(t - 2) >>> 10);
    schedule.push((at(t - 16) + early + at(t - 7) + late) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t += 1) {
    const chosen = (e & f) ^ (~e & g);
    const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + constant(t) + at(t);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, place) => {
    hash[place] = ((hash[place] ?? 0) + word) | 0;
  });
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

const PRIMES = Array.from({ length: 310 }, (_, place) => place + 2).filter((candidate) => {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
    if (candidate % divisor === 0) return false;
  }
  return true;
});

/** The first 32 bits of what is behind the point of a root. */
function fractionOf(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

const INITIAL = PRIMES.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)));
const CONSTANTS = PRIMES.slice(0, 64).map((prime) => fractionOf(Math.cbrt(prime)));

function constant(place: number): number {
  return CONSTANTS[place] ?? 0;
}
