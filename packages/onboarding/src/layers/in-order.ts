/** Something that others were put before or after, one by one. */
export interface Placed<Node> {
  before: Node[];
  after: Node[];
}

/**
 * All that hangs from a row of things, in the order in which it is read: what comes before each, itself, what
 * comes after it. No row, nothing.
 *
 * It keeps its own stack: chains of thousands must not exhaust that of the machine.
 */
export function inOrder<Node extends Placed<Node>>(row: readonly Node[]): Node[] {
  const order: Node[] = [];
  const stack: { node: Node; isOpen: boolean }[] = [];
  const push = (nodes: readonly Node[]) => {
    for (let at = nodes.length - 1; at >= 0; at--) {
      const node = nodes[at];
      if (node) stack.push({ node, isOpen: false });
    }
  };
  push(row);
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.isOpen) {
      order.push(top.node);
      continue;
    }
    push(top.node.after);
    stack.push({ node: top.node, isOpen: true });
    push(top.node.before);
  }
  return order;
}
