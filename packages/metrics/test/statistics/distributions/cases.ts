import { expect } from "vitest";

/** A case that R worked out: what it was given and what it found. */
export interface Case {
  name: string;
  args: number[];
  expected: number[];
}

/** The cases of a file, with the infinite numbers that JSON has no word for. */
export function casesOf(
  rows: readonly { name: string; args: unknown[]; expected: unknown[] }[],
): Case[] {
  return rows.map(({ name, args, expected }) => ({
    name,
    args: args.map(Number),
    expected: expected.map(Number),
  }));
}

/** Fails unless each number is within a relative `tolerance` of the expected one; below `floor` within that itself. */
export function expectNear(
  found: readonly number[] | null,
  expected: readonly number[],
  tolerance: number,
  floor = 0,
): void {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) {
    const allowed = tolerance * Math.max(floor, Math.abs(value));
    const isNear = found?.[index] === value || Math.abs((found?.[index] ?? NaN) - value) <= allowed;
    expect(isNear, `number ${index}: found ${found?.[index]}, expected ${value}`).toBe(true);
  }
}
