/**
 * Invented communities of any size, for tests and benchmarks: the same seed gives the same files.
 *
 * @packageDocumentation
 */

export { type ContentFile, type GenerateOptions, generateContent } from "./generate-content.ts";
export { type ContentSizes, REAL_SIZES } from "./world/world.ts";
export { writeContentFiles } from "./write-content-files.ts";
