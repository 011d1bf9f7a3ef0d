import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { CalendarDate } from "@communaute/schemas";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freshSnapshots } from "../../src/community/fresh-snapshots.ts";
import { readRecords } from "../../src/community/records.ts";
import { DAY, type SmallCommunity, smallCommunity } from "../material/small-community.ts";
import { SMALL_RECORDS } from "../material/small-records.ts";

let small: SmallCommunity;
beforeEach(() => {
  small = smallCommunity();
});
afterEach(() => small.remove());

const snapshots = () =>
  freshSnapshots({ directory: small.directory, asOf: CalendarDate.parse(DAY), now: clock });
let time = 0;
const clock = () => (time += 2000);

test("records stand in the community beside what its files tell", async () => {
  const { community, attributes, diagnostics } = await snapshots()();
  expect(community.members).toHaveLength(2);
  expect(community.answers).toHaveLength(SMALL_RECORDS.answers.length);
  expect(attributes).toEqual(SMALL_RECORDS.attributes);
  expect(diagnostics.filter(({ at }) => at?.file === "records.json")).toEqual([]);
});

test("no records are no fault", async () => {
  const bare = smallCommunity({ "content/_teams/seule.md": "---\nname: Seule\n---\n" });
  const { value, diagnostics } = await readRecords(bare.directory);
  bare.remove();
  expect([value.answers, value.attributes, diagnostics]).toEqual([[], {}, []]);
});

test.each([
  ["what is not JSON", "{", "records-malformed", []],
  ["a list", "[]", "records-malformed", []],
  [
    "a score off its scale",
    '{"answers":[{"id":"a","wave":"w","score":11,"environment":"test"}]}',
    "records-malformed",
    ["answers", 0, "score"],
  ],
  ["a misspelt part", '{"anwsers":[]}', "records-malformed", []],
  ["members, which are files", '{"members":[]}', "records-malformed", []],
])("%s is told once with its file, and costs the records only", async (_what, text, code, path) => {
  small.write("records.json", text);
  const { community, diagnostics } = await snapshots()();
  const told = diagnostics.filter(({ at }) => at?.file === "records.json");
  expect(told).toMatchObject([{ severity: "error", code, at: { path } }]);
  expect([community.members.length, community.answers.length]).toEqual([2, 0]);
});

test("what is wrong with what a member declared does not name the member", async () => {
  small.write("records.json", '{"attributes":{"ysee.tournesol":{"gender":3}}}');
  const [told] = (await readRecords(small.directory)).diagnostics;
  expect(told?.message).toContain("à `attributes`");
  expect(told?.message + String(told?.english)).not.toContain("ysee");
});

test("a folder in the place of the records is told, and is no crash", async () => {
  const bare = smallCommunity({});
  mkdirSync(join(bare.directory, "records.json"));
  const { diagnostics } = await readRecords(bare.directory);
  bare.remove();
  expect(diagnostics).toMatchObject([{ code: "records-unreadable" }]);
});

test("a change of the records is seen", async () => {
  const snapshot = snapshots();
  expect((await snapshot()).community.problems).toHaveLength(1);
  small.write("records.json", "{}");
  expect((await snapshot()).community.problems).toHaveLength(0);
});
