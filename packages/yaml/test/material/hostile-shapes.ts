/** Front matters of about `size` characters, each of a shape that has slowed some YAML reader down. */
export const hostileShapes: Readonly<Record<string, (size: number) => string>> = {
  "nested flow lists": (size) => `a: ${"[".repeat(size)}\n`,
  "nested flow maps": (size) => `a: ${"{".repeat(size)}\n`,
  "nested flow maps with keys": (size) => `a: ${filled("{a: ", size)}\n`,
  "dashes on one line": (size) => `${filled("- ", size)}\n`,
  "question marks on one line": (size) => `${filled("? ", size)}\n`,
  "ever deeper indentation": (size) => staircase(size),
  "flow keys": (size) => `a: {${numbered(size, (n) => `k${n}: ${n}, `)}}\n`,
  "flow items": (size) => `a: [${numbered(size, (n) => `${n}, `)}]\n`,
  "distinct keys": (size) => numbered(size, (n) => `k${n}: v\n`),
  "distinct quoted keys": (size) => numbered(size, (n) => `"k${n}": v\n`),
  "the same key": (size) => filled("k: v\n", size),
  "list items": (size) => `a:\n${filled("  - v\n", size)}`,
  "empty list items": (size) => `a:\n${filled("-\n", size)}# c\n`,
  "one long word": (size) => `a: ${filled("x", size)}\n`,
  "one long line of words": (size) => `a: ${filled("mot ", size)}# c\n`,
  "one long folded text": (size) => `a: b\n${filled("  mot\n", size)}# c\n`,
  "one long key": (size) => `${filled("k", size)}: v\n`,
  spaces: (size) => `a:${" ".repeat(size)}b\n`,
  "blank lines": (size) => `a: b\n${"\n".repeat(size)}c: d # e\n`,
  "blank lines with spaces": (size) => `a: |\n${filled("   \n", size)}c: d\n`,
  "spaces in a folded text": (size) => `a: b\n  c${" ".repeat(size)}\n  d # e\n`,
  "a huge quoted text": (size) => `a: "${filled("mot ", size)}"\n`,
  "a huge quoted text on many lines": (size) => `a: "${filled("mot\n  ", size)}"\n`,
  "a quoted text of escapes": (size) => `a: "${filled("\\u00e9", size)}"\n`,
  "a quoted text of bad escapes": (size) => `a: "${filled("\\p", size)}"\n`,
  "a quoted text of quotes": (size) => `a: '${filled("''", size)}'\n`,
  "an unclosed quote": (size) => `a: "${filled("mot\n  ", size)}\n`,
  "a huge block text": (size) => `a: |\n${filled("  mot\n", size)}`,
  "a huge folded block text": (size) => `a: >\n${filled("  mot\n", size)}`,
  "a huge folded block text with steps": (size) => `a: >\n${filled("  mot\n   mot\n", size)}`,
  comments: (size) => `a: b\n${filled("# c\n", size)}`,
  "comments in a list": (size) => `a:\n${filled("  # c\n", size)}  - b\n`,
  "comments that eat text": (size) => filled("a: b #c\n", size),
  anchors: (size) => numbered(size, (n) => `k${n}: &a${n} v\n`),
  aliases: (size) => `a: [${filled("*a, ", size)}]\n`,
  tags: (size) => `a: [${filled("!t v, ", size)}]\n`,
  "maps as keys": (size) => `a: {${filled("{a}: , ", size)}}\n`,
  laughs: () => laughs(12),
  colons: (size) => `a: ${filled(": ", size)}\n`,
  commas: (size) => `a: [${filled(",", size)}]\n`,
  "closing brackets": (size) => `a: ${filled("]", size)}\n`,
  "lines without a key": (size) => filled("mot\n", size),
  "percent lines": (size) => filled("%a\n", size),
  documents: (size) => filled("...\n", size),
  "at signs": (size) => filled("a: @\n", size),
  "bad indentation": (size) => filled("a: b\n  c: d\n", size),
  tabs: (size) => `a:${"\t".repeat(size)}b\n`,
  "carriage returns": (size) => `a: b${"\r".repeat(size)}\n`,
  "no-break spaces": (size) => `a: b\n${"\u00a0".repeat(size)}c: d\n`,
  "damaged accents": (size) => `a: ${filled("√©", size)}\n`,
  "damaged lines": (size) => filled("a√©: √®\n", size),
  "reading direction": (size) => `a: ${"\u202e".repeat(size)}\n`,
};

function filled(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

function numbered(size: number, piece: (n: number) => string): string {
  const pieces: string[] = [];
  for (let n = 0, length = 0; length < size; n += 1) {
    const next = piece(n);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join("");
}

function staircase(size: number): string {
  const lines: string[] = [];
  for (let n = 0, length = 0; length < size; n += 1) {
    const line = `${" ".repeat(n)}a:\n`;
    lines.push(line);
    length += line.length;
  }
  return lines.join("");
}

/** Each list holds the one before it nine times: a few hundred characters that unfold into billions. */
function laughs(levels: number): string {
  const lines = ["l0: &l0 lol"];
  for (let n = 1; n < levels; n += 1) {
    lines.push(
      `l${n}: &l${n} [${Array(9)
        .fill(`*l${n - 1}`)
        .join(", ")}]`,
    );
  }
  return `${lines.join("\n")}\n`;
}
