import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuestions } from "../../src/extras/further/read-questions.ts";

const TEXT = { kind: "text", id: "word", text: "Un mot ?" };

test.each<[string, unknown]>([
  ["text in place of a list", "[{"],
  ["an object in place of a list", { ...TEXT }],
  ["a question without a text", [{ kind: "text", id: "a", text: " " }]],
  ["an unknown kind", [{ ...TEXT, kind: "matrix" }]],
  ["an id that is no name", [{ ...TEXT, id: "un mot" }]],
  ["one id twice", [TEXT, TEXT]],
  ["no choices", [{ ...TEXT, kind: "choices", choices: [] }]],
  ["a choice without a label", [{ ...TEXT, kind: "choices", choices: [{ value: "a" }] }]],
  ["a text without end", [{ ...TEXT, maxLength: 5000 }]],
  ["nothing where a question should be", [null]],
])("%s is told, and costs no other question", (_, given) => {
  const sound = { kind: "satisfaction", id: "sound", text: "?" };
  const read = readQuestions(Array.isArray(given) ? [...given, sound] : given);
  expect(read.isSound).toBe(false);
  if (Array.isArray(given)) expect(read.value).toContainEqual(sound);
});

test("no question is fine", () => {
  expect(readQuestions(undefined)).toEqual({ value: [], isSound: true });
  expect(readQuestions([])).toEqual({ value: [], isSound: true });
});

test("no data whatever makes reading throw", () => {
  fc.assert(fc.property(fc.anything(), (given) => void readQuestions(given)));
  fc.assert(fc.property(fc.array(fc.object()), (given) => void readQuestions(given)));
});
