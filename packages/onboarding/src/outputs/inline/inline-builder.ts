import type { Inline } from "./inline.ts";
import { safeText } from "./safe-text.ts";

/** Something that was opened, and is text if nothing closes it. */
interface Frame {
  marker: string;
  children: Inline[];
  /** Whether a link stands in it, so that it cannot be one. */
  hasLink: boolean;
}

/** Puts words together as they are read: what is closed becomes a node, what is never closed stays text. */
export class InlineBuilder {
  readonly #frames: [Frame, ...Frame[]] = [frame("")];

  text(text: string): void {
    const safe = safeText(text);
    if (safe === "") return;
    const { children } = this.#top();
    const last = children.at(-1);
    if (last?.kind === "text") last.text += safe;
    else children.push({ kind: "text", text: safe });
  }

  code(text: string): void {
    const inner = safeText(text);
    const isPadded = inner.startsWith(" ") && inner.endsWith(" ") && inner.trim() !== "";
    this.#top().children.push({ kind: "code", text: isPadded ? inner.slice(1, -1) : inner });
  }

  open(marker: string): void {
    if (this.#frames.length > DEEPEST) this.text(marker);
    else this.#frames.push(frame(marker));
  }

  /** A run of stars or underscores, which closes what it can, then opens what it can. */
  stress(run: string, { canOpen, canClose }: { canOpen: boolean; canClose: boolean }): void {
    let left = run;
    while (left !== "") {
      const open = canClose ? this.#lastOpen((marker) => left.startsWith(marker)) : undefined;
      const marker = open?.marker ?? left.slice(0, 2);
      if (open && open.children.length > 0) this.#close(open);
      else if (canOpen) this.open(marker);
      else this.text(marker);
      left = left.slice(marker.length);
    }
  }

  /** The end of a link; without an address that may be followed, all of it is text. */
  closeLink(written: string, href: string | undefined): void {
    const open = this.#lastOpen((marker) => marker === "[");
    if (open) this.#unwindTo(open);
    if (open && href !== undefined && !open.hasLink && open.children.length > 0) {
      this.#frames.pop();
      this.#add([{ kind: "link", href, children: open.children }]);
      for (const around of this.#frames) around.hasLink = true;
    } else {
      if (open) this.#abandon();
      this.text(written);
    }
  }

  words(): Inline[] {
    this.#unwindTo(this.#frames[0]);
    return this.#frames[0].children;
  }

  #close(open: Frame): void {
    this.#unwindTo(open);
    this.#frames.pop();
    const kind = open.marker.length === 2 ? "strong" : "emphasis";
    this.#add([{ kind, children: open.children }]);
    this.#top().hasLink ||= open.hasLink;
  }

  #lastOpen(isMeant: (marker: string) => boolean): Frame | undefined {
    return this.#frames.findLast(({ marker }) => marker !== "" && isMeant(marker));
  }

  #unwindTo(open: Frame): void {
    while (this.#top() !== open) this.#abandon();
  }

  /** What was opened last becomes text again. */
  #abandon(): void {
    const { marker, children } = this.#frames.pop() ?? frame("");
    this.text(marker);
    this.#add(children);
  }

  #add(words: readonly Inline[]): void {
    for (const word of words) {
      if (word.kind === "text") this.text(word.text);
      else this.#top().children.push(word);
    }
  }

  #top(): Frame {
    return this.#frames.at(-1) ?? this.#frames[0];
  }
}

function frame(marker: string): Frame {
  return { marker, children: [], hasLink: false };
}

/** Deeper than this, marks are text: nobody stresses within stress within stress. */
const DEEPEST = 8;
