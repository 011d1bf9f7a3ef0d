import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SmallPortal, smallPortal } from "../material/small-portal.ts";

const BROKEN = "content/_authors/nael.bouture.md";
const SECOND = 1000;

describe("the reports", () => {
  let small: SmallPortal;
  beforeAll(() => {
    small = smallPortal();
  });
  afterAll(() => small.remove());

  function files(html: string): string[] {
    return [...html.matchAll(/<h2><code>([^<]*)</g)].map(([, file]) => file!);
  }

  test("show file, line, column, code, what is meant, and the line itself with its mark", async () => {
    const html = await small.page("/diagnostics?code=text-needs-quotes");
    expect(files(html)).toEqual([BROKEN]);
    expect(html).toContain("ligne 3, colonne 7, <code>text-needs-quotes</code>");
    expect(html).toContain("<code>role: &quot;Coach : équipes et jardins&quot;</code>");
    expect(html).toContain('<li value="3"><code>role: <mark>Coach</mark> : équipes et jardins');
  });

  test("put the gravest files first", async () => {
    const all = files(await small.page("/diagnostics"));
    expect(all[0]).toBe(BROKEN);
    expect(all.length).toBeGreaterThan(2);
  });

  test.each(["error", "warning", "info"])("can be narrowed to %s", async (severity) => {
    const html = await small.page(`/diagnostics?gravite=${severity}`);
    const shown = [...html.matchAll(/<li class="(error|warning|info)">/g)].map(([, each]) => each);
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown)).toEqual(new Set([severity]));
  });

  test("say so when a filter leaves none", async () => {
    expect(await small.page("/diagnostics?code=inconnu")).toContain("Rien à montrer");
  });

  test("stand on the page of the entity too", async () => {
    const html = await small.page("/membres/malo.piege");
    expect(html).toContain("<code>unknown-reference</code>");
    expect(html).toContain("<mark>potagre</mark>");
    expect(await small.page("/equipes/animation")).not.toContain("unknown-reference");
  });

  test("of one file come by line", async () => {
    const html = await small.page("/membres/malo.piege");
    const lines = [...html.matchAll(/ligne (\d+), colonne/g)].map(([, line]) => Number(line));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  test("of a directory without content name the folder that is missing", async () => {
    const empty = smallPortal({});
    expect(await empty.page("/diagnostics")).toContain("<code>content-missing</code>");
    expect(await empty.page("/")).toContain('<dd class="number">0</dd>');
    empty.remove();
  });

  test("go once the file is mended, a second later at most", async () => {
    expect((await small.app.request("/membres/nael.bouture")).status).toBe(404);
    small.write(
      BROKEN,
      '---\nfullname: Naël Bouture\nrole: "Coach : équipes"\nmissions: []\n---\n',
    );
    small.wait(SECOND);
    expect((await small.app.request("/membres/nael.bouture")).status).toBe(200);
    expect(await small.page("/diagnostics?code=text-needs-quotes")).toContain("Rien à montrer");
  });
});
