import fc from "fast-check";
import { expect, test } from "vitest";
import { restoredAnswer } from "../../src/extras/form/restored-answer.ts";

test("what was kept is restored, zero included", () => {
  const answer = { score: 0, comment: "Bien.", answers: { uses: ["a"], level: 4 } };
  expect(restoredAnswer(JSON.stringify(answer))).toEqual(answer);
});

test.each(["", "null", "{", "[]", `{"score":11}`, `{"score":"5"}`, `{"score":4.5}`])(
  "%j restores no score",
  (state) => {
    expect(restoredAnswer(state).score).toBeNull();
  },
);

test("no state whatever makes restoring throw, or gives a score out of the scale", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (state) => {
      const { score } = restoredAnswer(state);
      expect(score === null || (Number.isInteger(score) && score >= 0 && score <= 10)).toBe(true);
    }),
  );
});
