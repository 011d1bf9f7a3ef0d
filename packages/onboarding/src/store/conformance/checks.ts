import type { Store } from "../store.ts";

/** What stores must do, each said in a sentence, with a check that throws when an empty store does not. */
export type Checks = Readonly<Record<string, (store: Store) => Promise<void>>>;
