import { essence } from "../fold.ts";

/** Tells names apart as readers do: by their letters and digits only. */
export interface Distinct {
  /** Whether the name is like none before it; from then on it is taken. */
  take(name: string): boolean;
}

/** A register of names in which nothing is taken yet. */
export function distinct(): Distinct {
  const taken = new Set<string>();
  return {
    take(name) {
      const key = essence(name);
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    },
  };
}

/** The first name that `propose` comes up with that is not taken; it is told how often it was asked, from 0. */
export function firstFree(register: Distinct, propose: (attempt: number) => string): string {
  for (let attempt = 0; ; attempt++) {
    const name = propose(attempt);
    if (register.take(name)) return name;
  }
}
