/**
 * YAML as people write it: its values, the place of each, and every fault told with the way to mend it.
 *
 * @packageDocumentation
 */

export { decodeText } from "./decode-text.ts";
export type { Fix, FixableDiagnostic } from "./fixes/fix.ts";
export { withFixes } from "./fixes/with-fixes.ts";
export { limits } from "./limits.ts";
export type { LineColumn } from "./line-column.ts";
export { diagnosticOfFault } from "./messages/diagnostic-of-fault.ts";
export { type Fault, faultInWhole } from "./messages/fault.ts";
export type { Sentence } from "./messages/sentence.ts";
export type { YamlFaultKind } from "./messages/yaml-fault-kind.ts";
export { yamlSentences } from "./messages/yaml-sentences.ts";
export { repairMojibake } from "./mojibake.ts";
export { type ParsedYaml, parsedYaml } from "./parsed-yaml.ts";
export type { YamlPath } from "./places/placed.ts";
export type { ValueSpan } from "./places/value-spans.ts";
export { type YamlPlaces, yamlPlaces } from "./places/yaml-places.ts";
export { type ReadYamlOptions, readYaml, type YamlFile, type YamlReading } from "./read-yaml.ts";
export { type StrictReading, strictYaml } from "./strict/strict-yaml.ts";
export { textFaults } from "./text-faults.ts";
export type { YamlRoot, YamlValue } from "./yaml-root.ts";
