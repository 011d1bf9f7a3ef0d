import {
  type Fix,
  type FixableDiagnostic,
  readYaml,
  withFixes,
  type YamlReading,
} from "@communaute/yaml";
import { placeAt } from "../sheet/line-column.ts";
import { appliedFixes, type BackToText, identity, throughFixes } from "./back-to-text.ts";

/** A YAML text that was read after all certain fixes were made, with the way back to the text as it was written. */
export interface MendedYaml {
  reading: YamlReading;
  /** The faults whose fixes were made; their places and fixes are those of the text as it was written. */
  mended: FixableDiagnostic[];
  back: BackToText;
}

/**
 * Reads a YAML text, and goes on behind each fault that can be mended for certain, so that all faults of a file are
 * found at once. A text that is cut short keeps nothing else from being read.
 */
export function mendedYaml(text: string, file: string | undefined): MendedYaml {
  let current = text;
  let back = identity(text);
  const mended: FixableDiagnostic[] = [];
  for (let round = 0; ; round += 1) {
    const reading = readYaml(current, options(current, file, "error"));
    const mendable = reading.diagnostics.filter(isMendable);
    const fixes = appliedFixes(mendable.map(({ fix }) => fix));
    const isDone = reading.value.value !== null || fixes.length === 0 || round === MAX_ROUNDS;
    if (isDone) return { reading: withCutTexts(reading, current, file), mended, back };
    const made = mendable.filter(({ fix }) => fixes.includes(fix));
    for (const fault of made) mended.push(back.diagnostic(atValue(fault, current)));
    const next = withFixes(current, made);
    back = throughFixes(back, next, fixes);
    current = next;
  }
}

/** What could be read of a text in which texts are cut short, and nobody can tell where they were to end. */
function withCutTexts(reading: YamlReading, text: string, file: string | undefined): YamlReading {
  if (reading.value.value !== null) return reading;
  const { value } = readYaml(text, options(text, file, "warning"));
  return { ...reading, value };
}

type Mendable = FixableDiagnostic & { fix: Fix };

/** Errors alone keep a file from being read. */
function isMendable(fault: FixableDiagnostic): fault is Mendable {
  return fault.severity === "error" && fault.fix !== undefined;
}

/** A text that is cut short is told where it starts, and not where the rest of it is lost. */
function atValue(fault: Mendable, text: string): FixableDiagnostic {
  if (fault.code !== "text-lost") return fault;
  return { ...fault, at: { ...fault.at, ...placeAt(text, fault.fix.start) } };
}

function options(text: string, file: string | undefined, lostText: "warning" | "error") {
  const isLarge = text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES;
  return {
    file,
    root: "map-or-list",
    lostText,
    maxLength: isLarge ? 0 : MAX_BYTES,
  } as const;
}

/** 64 KiB: far above anything that a person writes. */
const MAX_BYTES = 64 * 1024;

/** How many faults may hide behind one another. */
const MAX_ROUNDS = 20;
