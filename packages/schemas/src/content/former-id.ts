import { z } from "zod";
import { Id } from "../id.ts";

/**
 * An id that an entity had before, as the address that now leads to the new one: `/startups/x`, with or
 * without the plural, `.html` or `.md`.
 */
export function formerId(kind: "startup" | "incubateur") {
  const address = new RegExp(`^/${kind}s?/([^/]+?)(?:\\.html|\\.md)?/?$`);
  const idOf = (text: string) => address.exec(text)?.[1] ?? text;
  return z.codec(Id, Id, {
    decode: idOf,
    // What no address leads to, such as `a/b`, was written bare and stays so.
    encode: (id) => (idOf(`/${kind}s/${id}`) === id ? `/${kind}s/${id}` : id),
  });
}
