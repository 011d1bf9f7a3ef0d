/**
 * Finds, among words, the one that was most likely meant by another: the same but for accents, case and
 * punctuation, or else at most two slips of the keyboard away (one in a short word, none in a very short one).
 *
 * Of equally near ones the first is taken; when none is near, there is no answer.
 */
export function nearest(words: Iterable<string>): (written: string) => string | undefined {
  const known = new Map<string, string>();
  for (const word of words) {
    const spelling = folded(word);
    if (spelling !== "" && !known.has(spelling)) known.set(spelling, word);
  }
  return (written) => {
    const spelling = folded(written);
    return known.get(spelling) ?? known.get(nearestSpelling(spelling, known.keys()) ?? "");
  };
}

function nearestSpelling(spelling: string, known: Iterable<string>): string | undefined {
  let limit = allowedSlips(spelling.length);
  let found: string | undefined;
  for (const other of known) {
    const distance = slips(spelling, other, limit);
    if (distance > limit) continue;
    found = other;
    // Only a nearer one may still take its place.
    limit = distance - 1;
  }
  return found;
}

function allowedSlips(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}

/**
 * How many slips lead from one word to another: a letter replaced, added, left out, or two neighbours
 * swapped. `Infinity` when there are more than `limit`, which also bounds the work: four ways a slip.
 */
function slips(one: string, other: string, limit: number): number {
  if (limit < 0 || Math.abs(one.length - other.length) > limit) return Number.POSITIVE_INFINITY;
  if (one === other) return 0;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const after = (skipped: number, otherSkipped: number) =>
    slips(one.slice(at + skipped), other.slice(at + otherSkipped), limit - 1);
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return (
    1 +
    Math.min(
      after(1, 1),
      after(1, 0),
      after(0, 1),
      swapped ? after(2, 2) : Number.POSITIVE_INFINITY,
    )
  );
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
