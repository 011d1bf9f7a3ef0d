import { type LineColumn, lineColumn } from "../line-column.ts";
import { withLineFeeds } from "../parsed-yaml.ts";
import { strictYaml } from "../strict/strict-yaml.ts";
import { documentPlaces } from "./document-places.ts";
import { placedOffset, type YamlPath } from "./placed.ts";
import { type PlaceFinder, plainPlaces } from "./plain-places.ts";

/** Answers where in the YAML text a value, or its key, stands. */
export type YamlPlaces = (path: YamlPath, ofKey: boolean) => LineColumn;

/**
 * Finds the places of everything in a text; all stand at its start when nothing in it could be read.
 *
 * `isPlain` says that the plain reader has read the text.
 */
export function yamlPlaces(text: string, isPlain: boolean): YamlPlaces {
  const source = withLineFeeds(text);
  const find = isPlain ? plainPlaces(source) : strictPlaces(source);
  return (path, ofKey) => lineColumn(source, find(path, ofKey));
}

function strictPlaces(source: string): PlaceFinder {
  const { document } = strictYaml(source);
  if (!document) return () => 0;
  const root = documentPlaces(source, document);
  return (path, ofKey) => placedOffset(root, path, ofKey);
}
