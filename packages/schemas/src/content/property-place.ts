import type { Path } from "../diagnostic/path.ts";
import { type ContentKind, contentKinds } from "./content-kinds.ts";

/**
 * Where a property of an entity stands in its front matter: `["skills", 2]` is `["competences", 2]`.
 *
 * A property that the front matter does not hold, such as the id, leads to its start: an empty path.
 */
export function propertyPlace(kind: ContentKind, property: Path): Path {
  const key = keys[kind].get(String(property[0]));
  return key === undefined ? [] : property.with(0, key);
}

const keys = Object.fromEntries(
  Object.entries(contentKinds).map(([kind, { shape }]) => [
    kind,
    new Map(Object.entries(shape.fields).map(([key, { to }]) => [to, key])),
  ]),
) as Record<ContentKind, Map<string, string>>;
