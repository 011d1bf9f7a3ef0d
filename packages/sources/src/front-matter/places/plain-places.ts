import { plainYaml } from "../plain/plain-yaml.ts";
import type { FrontMatterPath } from "./placed.ts";

/** The offset of the value at a path, or of its key; of the nearest existing ancestor when the path leads nowhere. */
export type PlaceFinder = (path: FrontMatterPath, ofKey: boolean) => number;

/**
 * Where everything stands in a text that the plain reader can read; `undefined` when it cannot.
 *
 * Entries are only noted down as they come: most texts are asked for one or two places.
 */
export function plainPlaces(source: string): PlaceFinder | undefined {
  const containers: object[] = [];
  const keys: (string | number)[] = [];
  const offsets: number[] = [];
  const root = plainYaml(source, (container, key, keyOffset, offset) => {
    containers.push(container);
    keys.push(key);
    offsets.push(keyOffset, offset);
  });
  if (root === undefined) return undefined;
  const start = offsets[containers.indexOf(root) * 2] ?? 0;

  return (path, ofKey) => {
    let value: unknown = root;
    let [keyOffset, offset] = [start, start];
    for (const step of path) {
      const entry = keys.findIndex((key, i) => key === step && containers[i] === value);
      if (entry === -1) return offset;
      keyOffset = offsets[entry * 2] ?? 0;
      offset = offsets[entry * 2 + 1] ?? 0;
      value = Reflect.get(containers[entry] as object, step);
    }
    return ofKey ? keyOffset : offset;
  };
}
