import type { AnswerStore } from "./answer-store.ts";

/** Has a store settled for several who ask at about the same time. */
export interface Settler {
  /** Resolves once the store has settled all that was changed before. */
  settled(): Promise<void>;
}

/** Settles once for all who ask within so many milliseconds: it rewrites the store, which nobody should make it do often. */
export function createSettler(store: Pick<AnswerStore, "settle">, milliseconds = 500): Settler {
  let next: Promise<void> | undefined;
  return {
    settled() {
      next ??= new Promise<void>((resolve) => setTimeout(resolve, milliseconds)).then(() => {
        next = undefined;
        return store.settle();
      });
      return next;
    },
  };
}
