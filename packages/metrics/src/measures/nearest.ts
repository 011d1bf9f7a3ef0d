/**
 * The word of a list that was most likely meant by another: at most a third of its letters differ
 * (Levenshtein 1966); of equally near ones, the first. None near gives `undefined`.
 */
export function nearest(words: readonly string[], written: string): string | undefined {
  const meant = written.toLowerCase().slice(0, MOST_LETTERS);
  let best: string | undefined;
  let least = Math.floor(meant.length / 3) + 1;
  for (const word of words) {
    const distance = slips(word.toLowerCase(), meant);
    if (distance < least) {
      best = word;
      least = distance;
    }
  }
  return best;
}

/** Longer texts are no ids; comparing them would only cost time. */
const MOST_LETTERS = 60;

function slips(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      current.push(
        Math.min(
          (above[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (above[column] ?? 0) + Number(letter !== otherLetter),
        ),
      );
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
