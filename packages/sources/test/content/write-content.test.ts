/// <reference types="node" />
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CalendarDate, Member, Startup } from "@communaute/schemas";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { writeContent } from "../../src/content/write-content.ts";

const FILES = {
  "_authors/ada.exemple.md":
    "---\nfullname: Ada Exemple\nmissions:\n  - end: 2025-12-31 # à revoir\n    start: 2025-01-01\n    inconnu: gardé\n---\nBonjour\n",
  "_startups/un-produit.md":
    "---\r\ntitle: Un produit\r\nlink: ''\r\nsponsors:\r\n- /organisations/a\r\nphases:\r\n- name: investigation\r\n  start: 2025-01-01\r\n---\r\nTexte\r\n",
};

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "communaute-write-"));
  for (const [file, text] of Object.entries(FILES)) put(file, text);
});

function put(file: string, text: string): void {
  mkdirSync(join(directory, "content", file, ".."), { recursive: true });
  writeFileSync(join(directory, "content", file), text);
}

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const contentOf = (file: string) => readFileSync(join(directory, "content", file), "utf8");

test("what is written as it was read changes no file", async () => {
  const { value: community } = await readContent(directory);

  expect(writeContent(directory, community)).toEqual({ value: [], diagnostics: [] });
});

test("one changed day changes one line of one file", async () => {
  const { value: community } = await readContent(directory);
  const [ada] = community.members as [Member];
  const missions = ada.missions.map((each) => ({ ...each, end: CalendarDate.parse("2026-06-30") }));

  const { value: written } = writeContent(directory, { members: [{ ...ada, missions }] });

  expect(written).toEqual(["content/_authors/ada.exemple.md"]);
  expect(contentOf("_authors/ada.exemple.md")).toBe(
    FILES["_authors/ada.exemple.md"].replace("2025-12-31", "2026-06-30"),
  );
});

test("a startup's file keeps its line ends and the way its lists are written", async () => {
  const { value: community } = await readContent(directory);
  const startups = community.startups.map((startup) => ({
    ...startup,
    link: "https://exemple.test",
    sponsors: [...startup.sponsors, "b"],
  }));

  writeContent(directory, { startups });

  expect(contentOf("_startups/un-produit.md")).toBe(
    FILES["_startups/un-produit.md"]
      .replace("link: ''", "link: https://exemple.test")
      .replace("/organisations/a\r\n", "/organisations/a\r\n- /organisations/b\r\n"),
  );
});

const OLDER = `---
fullname: Bob Exemple
start: 2015-01-01
end: 2016-01-01
employer: independent/exemple
github: https://github.com/bob-exemple
startups:
  - un-produit: inactive
---
`;

test("an older form stays as long as nothing that it says changes", async () => {
  put("_authors/bob.exemple.md", OLDER);
  const { value: community } = await readContent(directory);
  const members = community.members.map((member) => ({ ...member, link: "https://exemple.test" }));

  writeContent(directory, { members });

  expect(contentOf("_authors/bob.exemple.md")).toBe(
    OLDER.replace("inactive\n", "inactive\nlink: https://exemple.test\n"),
  );
});

test("an older form gives way to today's when what it says changes", async () => {
  put("_authors/bob.exemple.md", OLDER);
  const { value: community } = await readContent(directory);
  const members = community.members.map((member) => ({
    ...member,
    missions: member.missions.map((each) => ({ ...each, end: CalendarDate.parse("2017-01-01") })),
  }));

  writeContent(directory, { members });

  const { value: after, diagnostics } = await readContent(directory);
  expect(after.members.at(-1)).toEqual(members.at(-1));
  expect(diagnostics.map(({ code }) => code)).not.toContain("legacy-flat-mission");
});

test("the text below the front matter is replaced as it is given", async () => {
  const { value: community } = await readContent(directory);
  const members = community.members.map((member) => ({ ...member, bio: "Au revoir\n" }));

  writeContent(directory, { members });

  expect(contentOf("_authors/ada.exemple.md")).toBe(
    FILES["_authors/ada.exemple.md"].replace("Bonjour", "Au revoir"),
  );
});

test("a new member gets a new file, which reads back the same", async () => {
  const member = Member.parse({
    id: "bob.exemple",
    name: "Bob : Exemple",
    teams: ["une"],
    missions: [{ start: "2026-01-01", startups: ["un-produit"] }],
    bio: "Bonjour\n",
  });

  const { value: written } = writeContent(directory, { members: [member] });
  const { value: community } = await readContent(directory);

  expect(written).toEqual(["content/_authors/bob.exemple.md"]);
  expect(community.members.find(({ id }) => id === "bob.exemple")).toEqual(member);
});

test("the first startup of a repository gets its folder with its file", async () => {
  rmSync(join(directory, "content/_startups"), { recursive: true });
  const startup = Startup.parse({ id: "1000.jours", name: "1000 jours" });

  expect(writeContent(directory, { startups: [startup] }).value).toEqual([
    "content/_startups/1000.jours.md",
  ]);
});

test("a file that cannot be understood is left as it is, with an error", () => {
  const broken = "fullname: sans clôture\n";
  writeFileSync(join(directory, "content/_authors/ada.exemple.md"), broken);
  const member = Member.parse({ id: "ada.exemple", name: "Ada" });

  const { value, diagnostics } = writeContent(directory, { members: [member] });

  expect(value).toEqual([]);
  expect(diagnostics.map(({ code, at }) => [code, at?.file])).toEqual([
    ["front-matter-missing", "content/_authors/ada.exemple.md"],
  ]);
  expect(contentOf("_authors/ada.exemple.md")).toBe(broken);
});

test.each(["../evasion", "a/b", "..", ".cache", "a\\b", "a\0b"])(
  "an id that would leave its folder is refused: %j",
  (id) => {
    const before = readdirSync(directory, { recursive: true });
    const { value, diagnostics } = writeContent(directory, {
      members: [Member.parse({ id, name: "Ada" })],
    });

    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["bad-file-name"]);
    expect(readdirSync(directory, { recursive: true })).toEqual(before);
  },
);

test("nothing but the files themselves is left behind", async () => {
  const { value: community } = await readContent(directory);
  writeContent(directory, {
    members: community.members.map((member) => ({ ...member, role: "x" })),
  });

  expect(readdirSync(join(directory, "content/_authors"))).toEqual(["ada.exemple.md"]);
});
