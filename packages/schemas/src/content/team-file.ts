import { z } from "zod";
import { documentShape } from "../document/document-shape.ts";
import { optional, required } from "../document/field.ts";
import { prefixed } from "../document/prefixed.ts";
import { Team } from "../entities/team.ts";
import { contentFileCodec } from "./content-file.ts";

/** The front matter of a team. */
export const teamShape = documentShape<keyof Team>("content/team", {
  name: required("name", z.string()),
  mission: optional("mission", z.string()),
  incubator: optional("incubator", prefixed("", "/incubators/")),
});

/** A team as a file of `content/_teams`. */
export const TeamFile = contentFileCodec(teamShape, Team, "description");
