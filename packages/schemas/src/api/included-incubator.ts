import { z } from "zod";
import { always, implied, required } from "../document/field.ts";
import { groupedShape } from "../document/grouped-shape.ts";
import { prefixed } from "../document/prefixed.ts";
import type { Incubator } from "../entities/incubator.ts";

/** An incubator as an item of `included` in `startups.json`; version 2.6 writes its id `/incubateurs/x`. */
export const includedIncubatorShape = groupedShape<keyof Incubator>("api/included-incubator", {
  id: required("id", prefixed("", "/incubateurs/")),
  type: implied("incubator"),
  attributes: {
    title: required("name", z.string()),
    owner: always("owner", prefixed("/organisations/"), ""),
    website: always("website", z.string(), ""),
    github: always("github", z.string(), ""),
    contact: always("contact", z.string(), ""),
  },
});
