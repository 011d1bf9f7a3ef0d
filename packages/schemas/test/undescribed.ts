import { isDocument } from "../src/document/any-document.ts";

/** The properties of a JSON Schema, at any depth, that nothing describes. */
export function undescribed(schema: unknown, path = ""): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => undescribed(part, path));
  if (!isDocument(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, part]) =>
    keyword === "properties" && isDocument(part)
      ? Object.entries(part).flatMap(([key, value]) => [
          ...(isDocument(value) && value.description ? [] : [`${path}/${key}`]),
          ...undescribed(value, `${path}/${key}`),
        ])
      : undescribed(part, path),
  );
}
