/**
 * Readers of the places where a community describes itself.
 *
 * @packageDocumentation
 */

export { decodeText, repairMojibake, type YamlPath } from "@communaute/yaml";
export {
  type ContentProgress,
  type ReadContentOptions,
  readContent,
} from "./content/read-content.ts";
export { type EntityReading, type EntityText, readEntity } from "./content/read-entity.ts";
export { rewrittenContent } from "./content/rewritten-content.ts";
export { type Writable, writeContent } from "./content/write-content.ts";
export {
  type FrontMatter,
  type ReadFrontMatterOptions,
  readFrontMatter,
} from "./front-matter/read-front-matter.ts";
