import { z } from "zod";
import type { Document } from "./any-document.ts";

/** Completes valid properties as parsing them with `entity` would: in its order, and with its defaults. */
export function withDefaults(entity: z.ZodObject): (properties: Document) => Document {
  const defaults = Object.entries(entity.shape).map(
    ([key, schema]) => [key, defaultOf(schema)] as const,
  );
  return (properties) => {
    const complete: Document = {};
    for (const [key, byDefault] of defaults) {
      const value = properties[key] ?? byDefault?.();
      if (value !== undefined) complete[key] = value;
    }
    return complete;
  };
}

function defaultOf(schema: z.core.$ZodType): (() => unknown) | undefined {
  if (!(schema instanceof z.ZodDefault)) return undefined;
  const value = schema.parse(undefined);
  return Array.isArray(value) ? () => [...value] : () => value;
}
