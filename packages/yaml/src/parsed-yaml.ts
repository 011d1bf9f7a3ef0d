import { advisedFault } from "./causes/advised-fault.ts";
import { fixedFault } from "./fixes/fixed-fault.ts";
import { limits } from "./limits.ts";
import type { Fault } from "./messages/fault.ts";
import { mostSerious } from "./messages/most-serious.ts";
import { plainYaml } from "./plain/plain-yaml.ts";
import { strictYaml } from "./strict/strict-yaml.ts";
import { bidiFault } from "./text-faults.ts";
import type { YamlRoot, YamlValue } from "./yaml-root.ts";

/** What a YAML text says, and what is wrong with it. */
export interface ParsedYaml<Root = Record<string, unknown>> {
  /** `null` after any error. */
  value: Root | null;
  /** The hundred most serious. Offsets count from the start of the YAML text. */
  faults: Fault[];
  /** How many faults there are in all. */
  total: number;
  /** Whether the plain reader read it. */
  isPlain: boolean;
}

/**
 * Reads a text at a glance when its meaning is plain, else with the full reader. Both give the same answer.
 *
 * This is the reader for who cuts YAML out of a larger text; `readYaml` reads a whole file.
 */
export function parsedYaml(text: string): ParsedYaml;
export function parsedYaml(text: string, root: YamlRoot): ParsedYaml<YamlValue>;
export function parsedYaml(text: string, root: YamlRoot = "map"): ParsedYaml<YamlValue> {
  const value = plainYaml(withLineFeeds(text), root);
  if (value !== undefined) return { value, faults: [], total: 0, isPlain: true };
  const strict = strictYaml(text, root);
  const bidi = bidiFault(text);
  const faults = bidi ? [...strict.faults, bidi] : strict.faults;
  return {
    value: strict.value,
    faults: mostSerious(faults, limits.diagnostics).map((fault, index) =>
      fixedFault(advisedFault(fault, text), text, index === 0),
    ),
    total: faults.length,
    isPlain: false,
  };
}

/** The text with each CR LF turned into LF: lines and columns stay, offsets do not. */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}
