/**
 * The files of the content repository, each with a two-way codec to its entity.
 *
 * @packageDocumentation
 */

export type { Path } from "../diagnostic/path.ts";
export { type Document, isDocument } from "../document/any-document.ts";
export type { DocumentShape, ShapeReading } from "../document/document-shape.ts";
export type { Field } from "../document/field.ts";
export { sameJson } from "../document/same-json.ts";
export { quotedDate } from "../legacy/forms/blank-end.ts";
export { ContentFile } from "./content-file.ts";
export { type ContentEntities, type ContentKind, contentKinds } from "./content-kinds.ts";
export { IncubatorFile } from "./incubator-file.ts";
export { MemberFile } from "./member-file.ts";
export { OrganisationFile } from "./organisation-file.ts";
export { propertyPlace } from "./property-place.ts";
export { readContentFile } from "./read-content-file.ts";
export { StartupFile } from "./startup-file.ts";
export { TeamFile } from "./team-file.ts";
