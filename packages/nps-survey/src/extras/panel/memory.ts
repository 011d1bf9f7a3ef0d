const KEPT_FOR = 180 * 24 * 3600 * 1000;

/**
 * Whether this machine remembers that a question was answered or left; never when nothing may be remembered, or when
 * the browser has no storage to give.
 *
 * @param now - in milliseconds since 1970
 */
export function isRemembered(memory: unknown, question: string, now: number): boolean {
  return Number(storage(memory)?.getItem(keyOf(question)) ?? 0) > now;
}

/** Remembers that a question was answered or left: a date, without anything that would tell one person from another. */
export function remember(memory: unknown, question: string, now: number): void {
  const day = 24 * 3600 * 1000;
  try {
    storage(memory)?.setItem(keyOf(question), `${Math.floor((now + KEPT_FOR) / day) * day}`);
  } catch {
    // A full storage only means that the question may be asked again.
  }
}

function storage(memory: unknown): Storage | undefined {
  try {
    return memory === "local" ? localStorage : memory === "session" ? sessionStorage : undefined;
  } catch {
    return undefined;
  }
}

function keyOf(question: string): string {
  return `nps-survey:${question}`;
}
