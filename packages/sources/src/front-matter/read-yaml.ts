import type { Fault } from "./messages/fault.ts";
import { plainYaml } from "./plain/plain-yaml.ts";
import { strictYaml } from "./strict/strict-yaml.ts";

/** A map written in YAML, and all that is wrong with it. */
export interface YamlReading {
  /** `null` after any error. */
  value: Record<string, unknown> | null;
  /** Offsets count from the start of the YAML text. */
  faults: Fault[];
}

/** Reads a map: at a glance when its meaning is plain, else with the full reader. Both give the same answer. */
export function readYaml(text: string): YamlReading {
  const value = plainYaml(withLineFeeds(text));
  if (value !== undefined) return { value, faults: [] };
  const reading = strictYaml(text);
  return { value: reading.value, faults: reading.faults };
}

/** The text with each CR LF turned into LF: lines and columns stay, offsets do not. */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}
