/** What sort of value stands in a document. */
export type ValueKind = "nothing" | "text" | "number" | "boolean" | "list" | "map" | "other";

/** The sort of a value; `null` and what is absent are nothing, what no document can hold is another sort. */
export function valueKind(value: unknown): ValueKind {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
    case "boolean":
      return typeof value as "number" | "boolean";
    case "object":
      return value instanceof Date ? "other" : "map";
    default:
      return "other";
  }
}
