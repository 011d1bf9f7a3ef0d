import type { Run } from "../run/run.ts";

/** A run that counts from other days from an instant on. */
export function movedAnchors(run: Run, anchors: Run["anchors"], at: string): Run {
  const formerAnchors = [...(run.formerAnchors ?? []), { until: at, anchors: run.anchors }];
  return { ...run, anchors: { ...run.anchors, ...anchors }, formerAnchors };
}
