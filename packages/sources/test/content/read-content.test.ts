/// <reference types="node" />
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CalendarDate, Community } from "@communaute/schemas";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";

const MEMBER = `---
fullname: Ada Exemple
role: développeuse
domaine: Développement
missions:
  - start: 2024-01-01
    end: 2026-12-31
    status: independent
    employer: Exemple SARL
---

Bonjour.
`;

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "communaute-content-"));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(join(directory, file, ".."), { recursive: true });
  writeFileSync(join(directory, file), content);
}

/** What is wrong, as `file:line:column code`. */
async function problems(): Promise<string[]> {
  const { diagnostics } = await readContent(directory);
  return diagnostics.map(({ code, at }) => {
    const place = [at?.file, at?.line, at?.column].filter((part) => part !== undefined).join(":");
    return `${place} ${code}`;
  });
}

test("a member is read with all that its file says", async () => {
  put("content/_authors/ada.exemple.md", MEMBER);

  const { value, diagnostics } = await readContent(directory);

  expect(diagnostics).toEqual([]);
  expect(value).toEqual(
    Community.parse({
      members: [
        {
          id: "ada.exemple",
          name: "Ada Exemple",
          role: "développeuse",
          domain: "Développement",
          missions: [
            {
              start: "2024-01-01",
              end: "2026-12-31",
              status: "independent",
              employer: "Exemple SARL",
            },
          ],
          bio: "\nBonjour.\n",
        },
      ],
    }),
  );
});

test("the folder of the content itself can be given as well", async () => {
  put("content/_authors/ada.exemple.md", MEMBER);

  const { value } = await readContent(join(directory, "content"));

  expect(value.members.map(({ id }) => id)).toEqual(["ada.exemple"]);
});

test("a directory without content is told, and gives an empty community", async () => {
  const { value, diagnostics } = await readContent(directory);

  expect(value).toEqual(Community.parse({}));
  expect(diagnostics.map(({ severity, code }) => [severity, code])).toEqual([
    ["error", "content-missing"],
  ]);
});

test("one bad file costs no other, and whoever refers to it is not blamed", async () => {
  put(
    "content/_authors/ada.exemple.md",
    MEMBER.replace("SARL\n", "SARL\n    startups:\n      - cassee\n"),
  );
  put("content/_startups/cassee.md", "---\ntitle: Le cap : tout droit\nphases: []\n---\n");

  expect(await problems()).toEqual(["content/_startups/cassee.md:2:8 text-needs-quotes"]);
});

const PLACES: { fault: string; file: string; text: string; found: string }[] = [
  {
    fault: "an impossible day",
    file: "content/_authors/ada.exemple.md",
    text: MEMBER.replace("2024-01-01", "2024-02-30"),
    found: "content/_authors/ada.exemple.md:6:12 date-impossible",
  },
  {
    fault: "a day in another form",
    file: "content/_authors/ada.exemple.md",
    text: MEMBER.replace("2024-01-01", "2024-1-1"),
    found: "content/_authors/ada.exemple.md:6:12 date-form",
  },
  {
    fault: "a reference to nothing",
    file: "content/_authors/ada.exemple.md",
    text: MEMBER.replace("missions:", "teams:\n  - /teams/aucune\nmissions:"),
    found: "content/_authors/ada.exemple.md:6:5 unknown-reference",
  },
  {
    fault: "a missing name",
    file: "content/_authors/ada.exemple.md",
    text: MEMBER.replace("fullname: Ada Exemple\n", ""),
    found: "content/_authors/ada.exemple.md:2:1 missing-field",
  },
  {
    fault: "two incubators under one key",
    file: "content/_teams/une-equipe.md",
    text: "---\nname: Une équipe\nname: Deux équipes\n---\n",
    found: "content/_teams/une-equipe.md:3:1 duplicate-key",
  },
];

test.each(PLACES)("$fault is found at its line and column", async ({ file, text, found }) => {
  put(file, text);
  expect((await problems())[0]).toBe(found);
});

describe("what does not belong among the files is left alone and told", () => {
  test("a link is not followed, wherever it leads", async () => {
    put("elsewhere.md", MEMBER);
    mkdirSync(join(directory, "content/_authors"), { recursive: true });
    symlinkSync(
      join(directory, "elsewhere.md"),
      join(directory, "content/_authors/ada.exemple.md"),
    );

    const { value, diagnostics } = await readContent(directory);

    expect(value.members).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["link-not-followed"]);
  });

  test("a folder that is a link is no folder of the community", async () => {
    put("elsewhere/ada.exemple.md", MEMBER);
    mkdirSync(join(directory, "content"));
    symlinkSync(join(directory, "elsewhere"), join(directory, "content/_authors"));

    expect((await problems()).map((problem) => problem.split(" ")[1])).toEqual(["content-missing"]);
  });

  test("a folder, an image and a hidden file are no members", async () => {
    put("content/_authors/dossier.md/fichier", "");
    put("content/_authors/photo.png", "");
    put("content/_authors/.DS_Store", "");

    expect(await problems()).toEqual([
      "content/_authors/dossier.md file-ignored",
      "content/_authors/photo.png file-ignored",
    ]);
  });

  test("a file without extension is read, with a warning", async () => {
    put("content/_organisations/ministere", "---\nname: Un ministère\n---\n");

    const { value } = await readContent(directory);

    expect(value.organisations.map(({ id }) => id)).toEqual(["ministere"]);
    expect(await problems()).toEqual(["content/_organisations/ministere file-without-extension"]);
  });

  test("a file that is far too large is refused before it is read whole", async () => {
    put("content/_authors/ada.exemple.md", MEMBER + "x".repeat(3 * 1024 * 1024));
    expect(await problems()).toEqual(["content/_authors/ada.exemple.md:1:1 file-too-large"]);
  });

  test.runIf(process.getuid?.() !== 0)("a file without read permission is told", async () => {
    put("content/_authors/ada.exemple.md", MEMBER);
    chmodSync(join(directory, "content/_authors/ada.exemple.md"), 0);
    expect(await problems()).toEqual(["content/_authors/ada.exemple.md file-unreadable"]);
  });
});

test("progress is told up to the last file", async () => {
  for (let i = 0; i < 150; i += 1) put(`content/_teams/t${i}.md`, `---\nname: T${i}\n---\n`);
  const told: string[] = [];

  await readContent(directory, { onProgress: ({ read, total }) => told.push(`${read}/${total}`) });

  expect(told).toEqual(["0/150", "64/150", "128/150", "150/150"]);
});

test("a reading can be stopped", async () => {
  put("content/_authors/ada.exemple.md", MEMBER);
  const stopped = readContent(directory, { signal: AbortSignal.abort(new Error("assez")) });
  await expect(stopped).rejects.toThrow("assez");
});

test("faults that depend on the day are only looked for when one is given", async () => {
  put("content/_authors/ada.exemple.md", MEMBER);

  const { diagnostics } = await readContent(directory, { asOf: CalendarDate.parse("2025-06-01") });

  expect(diagnostics.map(({ code }) => code)).toEqual([
    "active-without-attachment",
    "mission-ends-far",
  ]);
});
