import { z } from "zod";
import { Id } from "../id.ts";

/**
 * A reference whose id stands behind a prefix, such as `/organisations/`; it is written with the first prefix.
 *
 * A bare id, or one behind another of the prefixes or behind two of them, is the same reference.
 */
export function prefixed(...prefixes: [string, ...string[]]) {
  const prefixOf = (id: string) =>
    prefixes.find((each) => each !== "" && id.length > each.length && id.startsWith(each));
  return z.codec(Id, Id, {
    decode: (reference) => {
      let id = reference;
      for (let prefix = prefixOf(id); prefix; prefix = prefixOf(id)) id = id.slice(prefix.length);
      return id;
    },
    encode: (id) => prefixes[0] + id,
  });
}
