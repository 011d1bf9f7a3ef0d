import { expect, test } from "vitest";
import { writeProposals } from "../../src/layers/write-proposals.ts";

const origin = (line: number) => ({ layer: "i/m", line, column: 1 });
const became = (id: string, to: string, line: number) => ({
  id,
  proposal: { id: to, because: "title" as const, origin: origin(line) },
});

test.each<[string, string, ReturnType<typeof became>[], string]>([
  [
    "a line is added below the id",
    "- id: a\n  title: A\n",
    [became("x", "a", 1)],
    "- id: a\n  formerIds: [x]\n  title: A\n",
  ],
  [
    "several ids go into one line",
    "- id: a\n  title: A\n",
    [became("x", "a", 1), became("y", "a", 1)],
    "- id: a\n  formerIds: [x, y]\n  title: A\n",
  ],
  [
    "ids join those that are there",
    "- id: a\n  title: A\n  formerIds: [w] # avant\n- id: b\n",
    [became("x", "a", 1)],
    "- id: a\n  title: A\n  formerIds: [x, w] # avant\n- id: b\n",
  ],
  [
    "ids join an empty list",
    "- id: a\n  formerIds: []\n",
    [became("x", "a", 1)],
    "- id: a\n  formerIds: [x]\n",
  ],
  [
    "ids join a list of lines",
    "- id: a\n  formerIds:\n    - w\n  title: A\n",
    [became("x", "a", 1)],
    "- id: a\n  formerIds:\n    - x\n    - w\n  title: A\n",
  ],
  [
    "ids join one that is no list",
    "- id: a\n  formerIds: w # avant\n  title: A\n",
    [became("x", "a", 1)],
    "- id: a\n  formerIds: [x, w] # avant\n  title: A\n",
  ],
  [
    "ids join one that is no list in braces",
    "- {id: a, formerIds: 'i/w', title: A}\n",
    [became("x", "a", 1)],
    "- {id: a, formerIds: [x, 'i/w'], title: A}\n",
  ],
  [
    "ids are not taken for the next item where the list was left empty",
    "  - id: a\n    formerIds:\n  - id: b\n",
    [became("x", "a", 1)],
    "  - id: a\n    formerIds:\n      - x\n  - id: b\n",
  ],
  [
    "ids join a list over several lines",
    "- id: a\n  formerIds: [\n    v,\n    w\n  ]\n",
    [became("x", "a", 1)],
    "- id: a\n  formerIds: [x,\n    v,\n    w\n  ]\n",
  ],
  [
    "an item in braces gets its own",
    "items:\n  - {id: a, title: A}\n",
    [became("x", "a", 2)],
    "items:\n  - {id: a, formerIds: [x], title: A}\n",
  ],
  [
    "an item in braces keeps its own",
    "- { id: a, formerIds: [w], title: A }\n",
    [became("x", "a", 1)],
    "- { id: a, formerIds: [x, w], title: A }\n",
  ],
  [
    "an id that comes second is found",
    "- title: A\n  id: a\n",
    [became("x", "a", 1)],
    "- title: A\n  id: a\n  formerIds: [x]\n",
  ],
  [
    "a file of Windows stays one",
    "- id: a\r\n  title: A\r\n",
    [became("x", "a", 1)],
    "- id: a\r\n  formerIds: [x]\r\n  title: A\r\n",
  ],
  [
    "parts of an item are not taken for it",
    "- id: a\n  items:\n    - id: p\n      formerIds: [w]\n",
    [became("x", "a", 1)],
    "- id: a\n  formerIds: [x]\n  items:\n    - id: p\n      formerIds: [w]\n",
  ],
  ["the last line needs no end", "- id: a", [became("x", "a", 1)], "- id: a\n  formerIds: [x]"],
  [
    "an item of another file is left alone",
    "- id: b\n  title: B\n",
    [became("x", "m/a", 1)],
    "- id: b\n  title: B\n",
  ],
  [
    "the item of a layer is found by its bare id",
    '- id: "a"\n  title: A\n',
    [became("m/x", "m/a", 1)],
    '- id: "a"\n  formerIds: [m/x]\n  title: A\n',
  ],
  ["what has no proposal is left to the author", "- id: a\n", [{ id: "x" } as never], "- id: a\n"],
])("%s", (_, text, vanished, written) => {
  expect(writeProposals(text, vanished)).toBe(written);
});
