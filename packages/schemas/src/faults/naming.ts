import type { Id } from "../id.ts";
import type { Text } from "../text.ts";

/**
 * A sentence that names an entity by its id; none when what stands for an id could be somebody's address
 * or free words, which are never repeated.
 */
export function naming(id: Id, sentence: (id: string) => Text): Text | undefined {
  return /^[\p{L}\p{N}._-]{1,90}$/u.test(id) ? sentence(id) : undefined;
}
