import {
  type Fix,
  type FixableDiagnostic,
  readYaml,
  withFixes,
  type YamlReading,
} from "@communaute/yaml";
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
 * found at once.
 */
export function mendedYaml(text: string, file: string | undefined): MendedYaml {
  let current = text;
  let back = identity(text);
  const mended: FixableDiagnostic[] = [];
  for (let round = 0; ; round += 1) {
    const reading = readYaml(current, options(current, file));
    const faults = reading.diagnostics.filter(isMendable);
    const fixes = appliedFixes(faults.map(({ fix }) => fix));
    if (reading.value.value !== null || fixes.length === 0 || round === MAX_ROUNDS) {
      return { reading, mended, back };
    }
    for (const fault of faults) if (fixes.includes(fault.fix)) mended.push(back.diagnostic(fault));
    const next = withFixes(
      current,
      faults.filter(({ fix }) => fixes.includes(fix)),
    );
    back = throughFixes(back, next, fixes);
    current = next;
  }
}

/** Errors alone keep a file from being read; a fix that moves lines would move the places of all that follows. */
function isMendable(fault: FixableDiagnostic): fault is FixableDiagnostic & { fix: Fix } {
  return fault.severity === "error" && fault.fix !== undefined;
}

function options(text: string, file: string | undefined) {
  const isLarge = text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES;
  return {
    file,
    root: "map-or-list",
    lostText: "error",
    maxLength: isLarge ? 0 : MAX_BYTES,
  } as const;
}

/** 64 KiB: far above anything that a person writes. */
const MAX_BYTES = 64 * 1024;

/** How many faults may hide behind one another. */
const MAX_ROUNDS = 20;
