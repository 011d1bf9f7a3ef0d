import { assign, createActor, createMachine } from "xstate";
import type { Member } from "./material.ts";

/** One machine whose context holds the items that are done; says how many are, once all events of a member are sent. */
export function contextMachine(): (member: Member) => number {
  const machine = createMachine({
    types: {} as { context: { done: Record<string, boolean> }; events: Said },
    context: { done: {} },
    on: {
      done: {
        actions: assign({
          done: ({ context, event }) => ({ ...context.done, [event.item]: true }),
        }),
      },
      undone: {
        actions: assign({
          done: ({ context, event }) => ({ ...context.done, [event.item]: false }),
        }),
      },
    },
  });
  return ({ events }) => {
    const actor = createActor(machine).start();
    for (const { item, verb } of events) {
      if (verb === "done" || verb === "undone") actor.send({ type: verb, item });
    }
    const { done } = actor.getSnapshot().context;
    actor.stop();
    return Object.values(done).filter(Boolean).length;
  };
}

interface Said {
  type: "done" | "undone";
  item: string;
}
