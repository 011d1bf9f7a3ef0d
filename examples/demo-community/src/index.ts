/**
 * Invented communities of any size, for tests and benchmarks: the same seed gives the same files.
 *
 * @packageDocumentation
 */

export {
  type ContentFile,
  type GeneratedContent,
  type GenerateOptions,
  generateContent,
  type Planted,
} from "./generate-content.ts";
export type { FaultCounts } from "./plant/plant-faults.ts";
export { IMPLIES, PLANTABLE_CODES, type PlantableCode } from "./plant/plants.ts";
export { type DemoRecords, demoRecords } from "./records/demo-records.ts";
export { type ContentSizes, REAL_SIZES } from "./world/world.ts";
export { writeContentFiles } from "./write-content-files.ts";
