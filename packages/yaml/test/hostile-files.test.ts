import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { readYaml } from "../src/read-yaml.ts";
import { hostileShapes } from "./material/hostile-shapes.ts";
import { ordinaryText } from "./material/ordinary-text.ts";
import { processorTime } from "./material/processor-time.ts";

const KIB = 1024;
const unlimited = { maxLength: Number.POSITIVE_INFINITY };

describe("a hostile file", () => {
  const ordinary = ordinaryText(63 * KIB);

  test.each(Object.entries(hostileShapes))(
    "of 256 KiB is read or refused in the time that yaml needs for four ordinary ones of 63 KiB: %s",
    { retry: 3 },
    (_, shape) => {
      const allowed = 4 * processorTime(() => parseDocument(ordinary), Number.POSITIVE_INFINITY);
      for (const size of [63 * KIB, 256 * KIB]) {
        const text = shape(size);
        expect(processorTime(() => readYaml(text), allowed)).toBeLessThan(allowed);
      }
    },
  );

  test.each(Object.entries(hostileShapes))(
    "four times as large takes at most 2.6 × 2.6 times as long: %s",
    { retry: 3, timeout: 60_000 },
    (_, shape) => {
      const [small, middle, large] = [8, 32, 128].map((size) => shape(size * KIB));
      const middleTime = atMost(2.6 ** 2 * timeOf(small), middle);
      atMost(2.6 ** 2 * middleTime, large);
    },
  );

  test.each(["at signs", "closing brackets"])(
    "with thousands of errors is told as one with a few is: %s",
    (name) => {
      const [short, long] = [1, 63].map((size) =>
        readYaml(hostileShapes[name]?.(size * KIB) ?? "").diagnostics.map(({ code, at }) => [
          code,
          at,
        ]),
      );
      expect(long).toEqual(short);
      expect(short).toHaveLength(1);
    },
  );

  test.each(Object.entries(hostileShapes))("takes no memory to speak of: %s", (_, shape) => {
    const text = shape(63 * KIB);
    const before = process.memoryUsage().rss;
    readYaml(text);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * KIB * KIB);
  });
});

describe("what every object inherits", () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype);
  const payloads = [
    "__proto__:\n  polluted: yes",
    "__proto__: {polluted: yes}",
    '"__proto__": {polluted: yes}',
    '"\\x5f_proto__": {polluted: yes}',
    "a: {__proto__: {polluted: yes}}",
    "a:\n  - __proto__:\n      polluted: yes",
    "? __proto__\n: polluted: yes",
    "constructor:\n  prototype:\n    polluted: yes",
    "a: {constructor: {prototype: {polluted: yes}}}",
    "<<: {__proto__: {polluted: yes}}",
    "a: &b {polluted: yes}\n__proto__: *b",
    "prototype: {polluted: yes}",
  ];

  beforeAll(() => {
    Object.freeze(Object.prototype);
  });

  afterAll(() => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
  });

  test.each(payloads)(
    "is out of a file's reach, and the try is told with its place: %j",
    (yaml) => {
      const { value, diagnostics } = readYaml(`${yaml}\n`);
      expect(value.value).toBeNull();
      expect(diagnostics.map(({ code }) => code)).toContain("dangerous-key");
      expect(diagnostics[0]?.at?.line).toBeGreaterThan(0);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
  );
});

/** Milliseconds below which clocks and collectors tell more than the reader does. */
const NOTICEABLE = 8;

function timeOf(text = "", enough = 0): number {
  return Math.max(
    NOTICEABLE,
    processorTime(() => readYaml(text, unlimited), enough),
  );
}

/** Expects a text to be read within so many milliseconds, and gives the time that it took. */
function atMost(milliseconds: number, text?: string): number {
  const time = timeOf(text, milliseconds);
  expect(time).toBeLessThan(milliseconds);
  return time;
}
