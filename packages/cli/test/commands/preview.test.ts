import { LISTS } from "@communaute/example-checklists";
import { expect, test } from "vitest";
import { called } from "../material/called.ts";
import { folder } from "../material/folder.ts";

/** Starts a preview, gives its address to `use`, and stops it. */
async function previewed(
  args: readonly string[],
  use: (address: string) => Promise<void>,
): Promise<number> {
  const controller = new AbortController();
  let failure: unknown;
  const { code } = await called(["checklist", "preview", "--port", "0", ...args], {
    signal: controller.signal,
    onTell: (text) => {
      const address = /http:\/\/localhost:\d+/.exec(text)?.[0].replace("localhost", "127.0.0.1");
      if (address === undefined) return;
      use(address)
        .catch((reason) => {
          failure = reason;
        })
        .finally(() => controller.abort());
    },
  });
  if (failure !== undefined) throw failure;
  return code;
}

test("a list is shown for a profile, with where each item comes from", async () => {
  const args = [
    "equipes/mon-estran",
    "--root",
    LISTS,
    "--profile",
    "domaine=Design",
    "--lang",
    "en",
  ];
  const code = await previewed(args, async (address) => {
    const html = await (await fetch(address)).text();
    expect(html).toContain("<title>My arrival in the community</title>");
    expect(html).toContain("<code>rivages/jour-de-mer</code>");
    expect(html).not.toContain("mon-estran/acces-cartes");
  });
  expect(code).toBe(0);
});

test("open pages are told when a file is saved, and then show it", {
  timeout: 20_000,
}, async () => {
  const lists = folder(LISTS);
  await previewed(["communaute/depart", "--root", lists.path], async (address) => {
    const changes = await fetch(`${address}/changes`);
    const reader = changes.body?.getReader();
    const heard = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await heard()).toBe(": ready\n\n");
    lists.edit("communaute/depart.yml", "fr: Dire au revoir", "fr: Saluer tout le monde");
    expect(await heard()).toBe("data: changed\n\n");
    expect(await (await fetch(address)).text()).toContain("Saluer tout le monde");
    await reader?.cancel();
  });
});

test("what cannot be placed is told on the page, and still shown", async () => {
  const lists = folder(LISTS);
  lists.edit("equipes/mon-estran.yml", "after: jour-de-mer", "after: nulle-part");
  await previewed(["equipes/mon-estran", "--root", lists.path], async (address) => {
    const html = await (await fetch(address)).text();
    expect(html).toContain("equipes/mon-estran.yml:7:12 avertissement anchor-lost");
    expect(html).toContain("<code>mon-estran/acces-cartes</code>");
  });
});

test("a file that breaks is told on the page, which shows the list of those above it", async () => {
  const lists = folder(LISTS);
  lists.edit("equipes/mon-estran.yml", "premier-retour:", "premier-detour:");
  await previewed(["equipes/mon-estran", "--root", lists.path], async (address) => {
    const html = await (await fetch(address)).text();
    expect(html).toContain("equipes/mon-estran.yml:5:5 erreur target-unknown");
    expect(html).toContain("<code>rivages/jour-de-mer</code>");
    expect(html).not.toContain("acces-cartes</code>");
  });
});

test("markup in a title stays text", async () => {
  const lists = folder(LISTS);
  lists.edit("communaute/depart.yml", "fr: Dire au revoir", 'fr: "<script>alert(1)</script>"');
  await previewed(["communaute/depart", "--root", lists.path], async (address) => {
    const html = await (await fetch(address)).text();
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain("<script>alert");
  });
});
