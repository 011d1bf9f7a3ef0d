/**
 * Readers of the places where a community describes itself.
 *
 * @packageDocumentation
 */

export type { ContentProgress, ReadContentOptions } from "./content/read-content.ts";
export { readContent } from "./content/read-content.ts";
export { readEntity } from "./content/read-entity.ts";
export { rewrittenContent } from "./content/rewritten-content.ts";
export { type Writable, writeContent } from "./content/write-content.ts";
