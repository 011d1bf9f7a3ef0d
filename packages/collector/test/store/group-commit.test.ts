import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry, Written } from "../../src/store/entry.ts";
import { groupCommit } from "../../src/store/group-commit.ts";

const ENTRY: Entry = { kind: "count", counts: [] };

describe("entries that come together", () => {
  test("are written together, and each is answered after its own transaction", async () => {
    const sizes: number[] = [];
    const commits = groupCommit({
      async write(entries) {
        sizes.push(entries.length);
        return { outcomes: entries.map(() => "created") };
      },
    });
    await Promise.all(Array.from({ length: 100 }, () => commits.write(ENTRY)));
    expect(sizes).toEqual([100]);
    await commits.write(ENTRY);
    expect(sizes).toEqual([100, 1]);
    expect(commits.waiting()).toBe(0);
  });

  test("are refused beyond the most that may wait, and all that wait learn of a failure at once", async () => {
    let fail: (written: Written) => void = () => undefined;
    const commits = groupCommit(
      {
        write: () =>
          new Promise((resolve) => {
            fail = resolve;
          }),
      },
      { mostWaiting: 10, mostTogether: 4 },
    );
    const asked = Array.from({ length: 12 }, () => commits.write(ENTRY));
    expect(await Promise.all(asked.slice(10))).toEqual([
      { unavailable: "crowded" },
      { unavailable: "crowded" },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    fail({ unavailable: "away" });
    expect(await Promise.all(asked.slice(0, 10))).toEqual(
      Array.from({ length: 10 }, () => ({ unavailable: "away" })),
    );
  });

  test("are refused when the store throws, and the next ones are written", async () => {
    let isBroken = true;
    const commits = groupCommit({
      async write(entries) {
        if (isBroken) throw new Error("broken");
        return { outcomes: entries.map(() => "created") };
      },
    });
    expect(await commits.write(ENTRY)).toEqual({ unavailable: "away" });
    isBroken = false;
    expect(await commits.write(ENTRY)).toBe("created");
  });

  test("are all answered at a stop, and refused after it", async () => {
    const commits = groupCommit({
      write: (entries) =>
        new Promise((resolve) => {
          setTimeout(() => resolve({ outcomes: entries.map(() => "created") }), 5);
        }),
    });
    const asked = Array.from({ length: 5 }, () => commits.write(ENTRY));
    await commits.stop();
    expect(await commits.write(ENTRY)).toEqual({ unavailable: "stopping" });
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 5 }, () => "created"));
  });

  test("are each answered with their own outcome, whatever the pace of those who come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 3 }),
        async (scheduler, counts, atOnce) => {
          const commits = groupCommit(
            {
              write: (entries) =>
                scheduler.schedule(
                  Promise.resolve({
                    outcomes: entries.map((entry) =>
                      entry.counts.length % 2 === 0 ? "created" : "replayed",
                    ),
                  } satisfies Written),
                ),
            },
            { mostTogether: 3, atOnce },
          );
          const count = {
            survey: "",
            wave: "",
            environment: "",
            question: "",
            by: "",
            group: "",
            value: "",
          };
          const asked = counts.map((n) =>
            commits.write({ kind: "count", counts: Array.from({ length: n }, () => count) }),
          );
          const answered = Promise.all(asked);
          await scheduler.waitFor(answered);
          expect(await answered).toEqual(counts.map((n) => (n % 2 === 0 ? "created" : "replayed")));
        },
      ),
      { numRuns: 50 },
    );
  });
});
