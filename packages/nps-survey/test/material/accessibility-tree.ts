import type { Page } from "playwright";

const UNTOLD =
  /^(StaticText|InlineTextBox|RootWebArea|generic|LabelText|Legend|paragraph|main|none)$/;
const STATES = /^(checked|required|invalid|disabled|focused|expanded|live)$/;

/** What the browser itself tells assistive technologies of a page, in its order: each role, its name, and the states that hold. */
export async function accessibilityTree(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: string[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value);
    const states = (node.properties ?? [])
      .filter(({ name, value }) => STATES.test(name) && !/^(false|off)$/.test(`${value.value}`))
      .map(({ name, value }) => (value.value === true ? name : `${name}=${value.value}`));
    if (!node.ignored && !UNTOLD.test(role))
      told.push([role, `${node.name?.value}`.trim(), ...states].filter(Boolean).join(" · "));
    for (const child of node.childIds ?? []) walk(child);
  };
  walk(nodes[0]?.nodeId ?? "");
  return told;
}
