/**
 * The files of the content repository, each with a two-way codec to its entity.
 *
 * @packageDocumentation
 */

export { sameJson } from "../document/same-json.ts";
export { ContentFile } from "./content-file.ts";
export { type ContentEntities, type ContentKind, contentKinds } from "./content-kinds.ts";
export { IncubatorFile } from "./incubator-file.ts";
export { MemberFile } from "./member-file.ts";
export { OrganisationFile } from "./organisation-file.ts";
export { propertyPlace } from "./property-place.ts";
export { readContentFile } from "./read-content-file.ts";
export { StartupFile } from "./startup-file.ts";
export { TeamFile } from "./team-file.ts";
