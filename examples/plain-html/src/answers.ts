/** Answers in memory, each kept once by its id, whatever number of times it comes. */
export interface Answers {
  /** What to say to a POST: its status, and the receipt of the answer. */
  take: (body: string) => { status: number; receipt?: string };
  all: () => unknown[];
}

/** The smallest collector: it forgets everything when it stops, which no real one may. */
export function answersInMemory(): Answers {
  const kept = new Map<string, string>();
  return {
    take(body) {
      const id = idIn(body);
      if (id === undefined) return { status: 422 };
      const before = kept.get(id);
      if (before !== undefined && before !== body) return { status: 409 };
      kept.set(id, body);
      return { status: before === undefined ? 201 : 200, receipt: id.slice(0, 8) };
    },
    all: () => [...kept.values()].map((body) => JSON.parse(body)),
  };
}

function idIn(body: string): string | undefined {
  try {
    const { id, score } = JSON.parse(body) as { id?: unknown; score?: unknown };
    return typeof id === "string" && Number.isInteger(score) ? id : undefined;
  } catch {
    return undefined;
  }
}
