import { plainYaml } from "../plain/plain-yaml.ts";
import type { Placed } from "./placed.ts";

/** Where everything stands in a text that the plain reader can read; `undefined` when it cannot. */
export function plainPlaces(source: string): Placed | undefined {
  const entriesOf = new Map<object, Map<string | number, Placed>>();
  const root = plainYaml(source, (container, key, keyOffset, offset) => {
    const entries = entriesOf.get(container) ?? new Map<string | number, Placed>();
    entriesOf.set(container, entries.set(key, { keyOffset, offset }));
  });
  if (root === undefined) return undefined;
  const entries = linked(root);
  const [first] = entries.values();
  const offset = first?.keyOffset ?? 0;
  return { keyOffset: offset, offset, entries };

  function linked(container: object): Map<string | number, Placed> {
    const own = entriesOf.get(container) ?? new Map<string | number, Placed>();
    for (const [key, placed] of own) {
      const value: unknown = Reflect.get(container, key);
      if (typeof value === "object" && value !== null) placed.entries = linked(value);
    }
    return own;
  }
}
