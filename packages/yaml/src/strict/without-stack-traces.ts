/**
 * Does work that makes error objects without throwing them, and spares each the record of where it was made.
 *
 * A hostile file makes tens of thousands of them, and that record is most of what they cost.
 */
export function withoutStackTraces<Result>(work: () => Result): Result {
  const limit: unknown = Reflect.get(Error, "stackTraceLimit");
  Reflect.set(Error, "stackTraceLimit", 0);
  try {
    return work();
  } finally {
    Reflect.set(Error, "stackTraceLimit", limit);
  }
}
