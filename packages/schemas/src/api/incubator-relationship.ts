import { z } from "zod";
import type { Document } from "../document/any-document.ts";
import type { Id } from "../id.ts";

const Linkage = z.looseObject({ type: z.string().optional(), id: z.string() });

/** The incubator of a startup as JSON:API tells it: `{ data: { type: "incubator", id } }`; blank when there is none. */
export const IncubatorRelationship = z.codec(
  z.looseObject({ data: Linkage.nullable() }),
  z.string(),
  {
    decode: ({ data }) => data?.id ?? "",
    encode: (id) => ({ data: linkage(id) }),
  },
);

/** All the incubators of a startup as JSON:API tells them; of one alone, `incubator` has told it already. */
export const IncubatorsRelationship = z.codec(
  z.looseObject({ data: z.array(Linkage) }),
  z.array(z.string()),
  {
    decode: ({ data }) => data.map(({ id }) => id).filter((id) => id !== ""),
    encode: (ids) => ({ data: ids.map(linkage) }),
  },
);

/** The list of incubators that is written for a startup of a single incubator. */
export function onlyIncubator({ incubator }: Document): unknown {
  return incubator === undefined ? undefined : { data: [linkage(incubator as Id)] };
}

function linkage(id: Id) {
  return { type: "incubator", id };
}
