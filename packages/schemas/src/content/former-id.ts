import { z } from "zod";
import { Id } from "../id.ts";

/**
 * An id that an entity had before, as the address that now leads to the new one: `/startups/x`, with or
 * without the plural, `.html` or `.md`.
 */
export function formerId(kind: "startup" | "incubateur") {
  const address = new RegExp(`^/${kind}s?/([^/]+?)(?:\\.html|\\.md)?/?$`);
  return z.codec(Id, Id, {
    decode: (text) => address.exec(text)?.[1] ?? text,
    encode: (id) => `/${kind}s/${id}`,
  });
}
