const SPACE = 32;
const HASH = 35;
const DASH = 45;

/** Walks over the lines of a text that say something: neither blank nor only a comment. */
export class LineCursor {
  readonly source: string;
  /** Offset of the first character that is not an indentation space. */
  at = 0;
  /** Offset of the last character of the line that is not a space, plus one. */
  end = 0;
  /** How many spaces stand before `at`; -1 once there is no line left. */
  indent = 0;
  /** How many blank lines the last step went over. */
  blanks = 0;
  /** Whether the last step went over a comment. */
  commented = false;
  /** Offset of the line after this one. */
  nextLine = 0;

  /** Stands on the first line that says something. */
  constructor(source: string) {
    this.source = source;
    this.advance();
  }

  /** Goes to the next line that says something. */
  advance(): void {
    this.blanks = 0;
    this.commented = false;
    const { source } = this;
    while (this.nextLine < source.length) {
      const start = this.nextLine;
      const lineBreak = source.indexOf("\n", start);
      let end = lineBreak === -1 ? source.length : lineBreak;
      this.nextLine = end + 1;
      let at = start;
      while (at < end && source.charCodeAt(at) === SPACE) at += 1;
      if (at === end) {
        this.blanks += 1;
      } else if (source.charCodeAt(at) === HASH) {
        this.commented = true;
      } else {
        while (source.charCodeAt(end - 1) === SPACE) end -= 1;
        this.at = at;
        this.end = end;
        this.indent = at - start;
        return;
      }
    }
    this.indent = -1;
  }

  /** The offset of the first character from `offset` on that is not a space; `end` when only spaces are left. */
  afterSpaces(offset: number): number {
    let at = offset;
    while (at < this.end && this.source.charCodeAt(at) === SPACE) at += 1;
    return at;
  }

  /** Whether the line, from `offset` on, starts a list item: `- ` or a lone `-`. */
  startsItem(offset = this.at): boolean {
    const { source, end } = this;
    if (source.charCodeAt(offset) !== DASH) return false;
    return offset + 1 === end || source.charCodeAt(offset + 1) === SPACE;
  }
}
