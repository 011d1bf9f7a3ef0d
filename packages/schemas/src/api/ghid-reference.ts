import { z } from "zod";
import type { Document } from "../document/any-document.ts";
import { Id } from "../id.ts";

/** A reference by `ghid`, the portal's word for an id; older answers hold the bare id. */
export const GhidReference = z.codec(z.union([z.looseObject({ ghid: Id }), Id]), Id, {
  decode: (reference) => (typeof reference === "string" ? reference : reference.ghid),
  encode: (id) => ({ ghid: id }),
});

/** The list of incubators that is written for a startup of a single incubator. */
export function onlyIncubator({ incubator }: Document): unknown {
  return incubator === undefined ? undefined : [{ ghid: incubator }];
}
