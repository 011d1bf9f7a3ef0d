/**
 * Readers of the places where a community describes itself.
 *
 * @packageDocumentation
 */

export {
  type ContentProgress,
  type ReadContentOptions,
  readContent,
} from "./content/read-content.ts";
export { type EntityReading, type EntityText, readEntity } from "./content/read-entity.ts";
export { rewrittenContent } from "./content/rewritten-content.ts";
export { type Writable, writeContent } from "./content/write-content.ts";
export { decodeText } from "./front-matter/decode-text.ts";
export { repairMojibake } from "./front-matter/mojibake.ts";
export type { FrontMatterPath } from "./front-matter/places/placed.ts";
export {
  type FrontMatter,
  type ReadFrontMatterOptions,
  readFrontMatter,
} from "./front-matter/read-front-matter.ts";
