import { z } from "zod";
import { documentCodec } from "../document/document-codec.ts";
import { documentShape } from "../document/document-shape.ts";
import { always, list, optional } from "../document/field.ts";
import { nestedDocument } from "../document/nested-document.ts";
import { Incubator } from "../entities/incubator.ts";
import { Startup } from "../entities/startup.ts";
import { Written } from "../written.ts";
import { includedIncubatorShape } from "./included-incubator.ts";
import { startupResourceShape } from "./startup-resource.ts";

/** All that `startups.json` tells: the startups, and the incubators that are not hidden. */
export const StartupsAndIncubators = z.object({
  /** The address that the answer gives for itself. */
  self: z.string().optional(),
  startups: z.array(Startup).default([]),
  incubators: z.array(Incubator).default([]),
  written: Written.optional(),
});
export type StartupsAndIncubators = z.infer<typeof StartupsAndIncubators>;

const Links = z.codec(z.looseObject({ self: z.string().optional() }), z.string(), {
  decode: ({ self }) => self ?? "",
  encode: (self) => ({ self }),
});

const startupsShape = documentShape<keyof StartupsAndIncubators>("api/startups", {
  links: optional("self", Links),
  data: list("startups", nestedDocument(startupResourceShape, Startup)),
  included: always("incubators", z.array(nestedDocument(includedIncubatorShape, Incubator)), []),
});

/** A startup as an item of `data` in `startups.json`, which tells neither its users nor its acceleration fund. */
export const ApiStartup = documentCodec(startupResourceShape, Startup);

/** The whole of `startups.json` of the public API, in the manner of JSON:API, versions 2.6 and 2.7. */
export const ApiStartups = documentCodec(startupsShape, StartupsAndIncubators);
