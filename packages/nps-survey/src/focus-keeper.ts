import type { LitElement } from "lit";

/** Takes along the focus of a person whose button or field goes away, and never takes it from anywhere else. */
export class FocusKeeper {
  #hadFocus = false;
  #shown: unknown;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Notes whether the person is in the element; while their answer is on its way, its fields let go of the focus. */
  note(isSending: boolean): void {
    this.#hadFocus = this.#host.matches(":focus-within") || (isSending && this.#hadFocus);
  }

  /** Focuses what the element shows now, if the person's focus went with what it showed before. */
  keep(shown: unknown): void {
    const isLost = this.#hadFocus && document.activeElement === document.body;
    if (isLost && shown !== this.#shown) this.focus("[part=message],[part=submit]");
    this.#shown = shown;
  }

  focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
