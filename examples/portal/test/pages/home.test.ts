import { afterAll, expect, test } from "vitest";
import { smallPortal } from "../material/small-portal.ts";

const { page, remove } = smallPortal();
afterAll(remove);

test.each([
  ["Membres en mission", 1, "/membres?activite=active"],
  ["Membres depuis le début", 2, "/membres"],
  ["Startups en activité", 1, "/startups?etat=active"],
  ["Startups depuis le début", 2, "/startups"],
  ["Incubateurs", 1, "/incubateurs"],
  ["Organisations", 1, "/organisations"],
  ["Équipes", 1, "/equipes"],
])("« %s » is %i, says what it counts, and leads to as many", async (label, count, address) => {
  const home = await page("/");
  expect(home).toMatch(
    new RegExp(
      `<dt><a href="${address.replace("?", "\\?")}">${label}</a></dt>\\n<dd class="number">${count}</dd>\\n<dd class="quiet">[^<]{20,}</dd>`,
    ),
  );
  const list = await page(address);
  expect(list.match(/role="rowheader"/g)).toHaveLength(count);
});

test("startups are counted by phase, and each phase leads to them", async () => {
  const home = await page("/");
  const links = [
    ...home.matchAll(/href="(\/startups\?phase=[^"]*)">[^<]*<.*?<td[^>]*><div>(\d+)</g),
  ];
  expect(links.map(([, link, count]) => [link, count])).toEqual([
    ["/startups?phase=construction", "1"],
    ["/startups?phase=abandon-investigation", "1"],
  ]);
  expect(home).toContain("L’investigation a conclu");
});
