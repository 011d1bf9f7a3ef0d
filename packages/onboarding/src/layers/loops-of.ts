/**
 * The loops of a graph, one for each knot of nodes that reach each other, each in the order of its steps and
 * beginning with its node that came first. Without loops there are none.
 */
export function loopsOf(
  nodes: readonly string[],
  nextOf: (node: string) => readonly string[],
): string[][] {
  const state = new Map<string, "open" | "done">();
  const loops: string[][] = [];
  for (const start of nodes) {
    if (state.has(start)) continue;
    const path: { node: string; next: Iterator<string> }[] = [];
    const open = (node: string) => {
      state.set(node, "open");
      path.push({ node, next: nextOf(node)[Symbol.iterator]() });
    };
    open(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { done, value } = top.next.next();
      if (done) {
        state.set(top.node, "done");
        path.pop();
      } else if (!state.has(value)) open(value);
      else if (state.get(value) === "open") {
        loops.push(
          path.slice(path.findIndex(({ node }) => node === value)).map(({ node }) => node),
        );
      }
    }
  }
  return loops;
}
