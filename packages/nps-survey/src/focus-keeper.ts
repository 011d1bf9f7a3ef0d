import type { LitElement } from "lit";
import { hasFocus } from "./has-focus.ts";

/** Takes along the focus of a person whose button or field goes away, and never takes it from anywhere else. */
export class FocusKeeper {
  #hadFocus = false;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Notes whether the person is in the element; while their answer is on its way, its fields let go of the focus. */
  note(isOnItsWay: boolean): void {
    this.#hadFocus = hasFocus(this.#host) || (isOnItsWay && this.#hadFocus);
  }

  /** Focuses what takes the place of what has gone, if the person's focus went with it. */
  keep(): void {
    if (this.#hadFocus && document.activeElement === document.body)
      this.on("[part=message],[part=submit]");
  }

  /** Focuses the first part that fits. */
  on(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
