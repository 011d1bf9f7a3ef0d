import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CalendarDate } from "@communaute/schemas";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freshSnapshots } from "../../src/community/fresh-snapshots.ts";
import type { Snapshot } from "../../src/community/snapshot.ts";
import { DAY, type SmallCommunity, smallCommunity } from "../material/small-community.ts";

const TEAM = "content/_teams/animation.md";
let community: SmallCommunity;
let time: number;
let snapshot: () => Promise<Snapshot>;

beforeEach(() => {
  community = smallCommunity();
  time = 0;
  const { directory } = community;
  snapshot = freshSnapshots({ directory, asOf: CalendarDate.parse(DAY), now: () => time });
});
afterEach(() => community.remove());

test("files that did not change are not read again", async () => {
  const first = await snapshot();
  time += 60_000;
  expect(await snapshot()).toBe(first);
});

test("those who ask at the same time get the same reading", async () => {
  const [one, other] = await Promise.all([snapshot(), snapshot()]);
  expect(one).toBe(other);
});

test("a change is seen after a second, not before", async () => {
  const first = await snapshot();
  community.write(TEAM, "---\nname: Accueil\n---\n");
  time += 999;
  expect(await snapshot()).toBe(first);
  time += 1;
  expect((await snapshot()).find("teams", "animation")?.name).toBe("Accueil");
});

test.each([
  [
    "a file is added",
    () => community.write("content/_teams/renfort.md", "---\nname: Renfort\n---\n"),
  ],
  ["a file is taken away", () => rmSync(join(community.directory, TEAM))],
  [
    "a file is renamed",
    () =>
      renameSync(
        join(community.directory, TEAM),
        join(community.directory, "content/_teams/accueil.md"),
      ),
  ],
])("the community is read again when %s", async (_what, change) => {
  const before = (await snapshot()).community.teams.map(({ id }) => id);
  change();
  time += 1000;
  expect((await snapshot()).community.teams.map(({ id }) => id)).not.toEqual(before);
});
