import type { Fix, FixableDiagnostic } from "./fix.ts";

/**
 * A text with the fixes of its diagnostics made. Of two that overlap only the first in the text is made: reading the
 * result again tells the other. A text without fixes comes back as it is.
 */
export function withFixes(text: string, diagnostics: readonly FixableDiagnostic[]): string {
  return apart(diagnostics).reduceRight(
    (fixed, fix) => fixed.slice(0, fix.start) + fix.text + fixed.slice(fix.end),
    text,
  );
}

/** The fixes in the order of the text, without those that reach into the one before. */
function apart(diagnostics: readonly FixableDiagnostic[]): Fix[] {
  const ordered = diagnostics
    .flatMap(({ fix }) => fix ?? [])
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept: Fix[] = [];
  for (const fix of ordered) {
    const before = kept.at(-1);
    if (before === undefined || fix.start >= before.end) kept.push(fix);
  }
  return kept;
}
