/** A file with one fault, and all that is told about it. */
export interface FaultyLayer {
  text: string;
  told: string;
  suggestion?: string;
  /** The text after the fix; without it, only a person can mend the fault. */
  fixed?: string;
}

/** A base of one item with the lines given, the first of which is line 7. */
export function item(...lines: string[]): string {
  return base("      - id: badge", ...lines.map((line) => `        ${line}`));
}

/** A base of one section whose items are the lines given, the first of which is line 6. */
export function base(...lines: string[]): string {
  return ["checklist: arrivee", "title: Mon arrivée", "sections:", "  - title: Un", "    items:"]
    .concat(lines, "")
    .join("\n");
}

/** A layer on another with the lines given, the first of which is line 2. */
export function extension(...lines: string[]): string {
  return ["extends: communaute/arrivee", ...lines, ""].join("\n");
}
