import type { LitElement, TemplateResult } from "lit";
import { NpsDismissEvent } from "../../events/nps-dismiss-event.ts";
import { NpsOpenEvent, type OpenReason } from "../../events/nps-open-event.ts";
import { hasFocus } from "../../has-focus.ts";
import type { Texts } from "../../locales/texts.ts";
import { adopt } from "../adopt.ts";
import type { SurveyHost } from "../survey-host.ts";
import { keepInSight } from "./keep-in-sight.ts";
import { panelStyles } from "./panel-styles.ts";

/** The question in a region of its own that is never modal: the page stays usable, and may be left unanswered. */
export class Panel {
  isOpen = false;
  #opener: HTMLElement | undefined;
  #announcement: string | undefined;
  #letGo: () => void = () => {};
  readonly #host: LitElement;
  readonly #html: SurveyHost["html"];
  readonly #nothing: SurveyHost["nothing"];

  constructor({ element, html, nothing }: SurveyHost) {
    this.#host = element;
    this.#html = html;
    this.#nothing = nothing;
    adopt(element.renderRoot, panelStyles);
    element.addController({ hostDisconnected: () => this.close(false) });
  }

  /** Opens the panel. Focus goes into it only when the person asked for it, and comes back when it closes. */
  async open(reason: OpenReason, texts: Texts, isAskedFor: boolean): Promise<void> {
    if (this.isOpen) return;
    this.isOpen = true;
    this.#opener = isAskedFor ? focused() : undefined;
    this.#announcement = isAskedFor ? undefined : texts.opened;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const panel = this.#part("panel");
    if (panel === null) return;
    panel.showPopover?.();
    this.#letGo = keepInSight(panel, this.#host);
    if (isAskedFor) panel.focus();
    this.#host.dispatchEvent(new NpsOpenEvent(reason));
  }

  /** Closes the panel; a question that was left open is dismissed. */
  close(isDismissed: boolean): void {
    if (!this.isOpen) return;
    const hadFocus = hasFocus(this.#host);
    this.#letGo();
    this.isOpen = false;
    this.#announcement = undefined;
    this.#host.requestUpdate();
    if (hadFocus)
      void this.#host.updateComplete.then(() => (this.#part("opener") ?? this.#opener)?.focus());
    if (isDismissed) this.#host.dispatchEvent(new NpsDismissEvent("closed"));
  }

  /** Draws the button, if the element has one, and the panel while it is open. */
  render(content: unknown, texts: Texts, hasButton: boolean, isAnswered: boolean): TemplateResult {
    const html = this.#html;
    const nothing = this.#nothing;
    const close = () => this.close(!isAnswered);
    const keys = ({ key }: KeyboardEvent) => key === "Escape" && close();
    const toggle = () => (this.isOpen ? close() : this.open("button", texts, true));
    const opener = html`
      <button type="button" part="opener" aria-expanded=${this.isOpen} @click=${toggle}>
        ${texts.open}
      </button>
    `;
    const panel = html`
      <section
        part="panel"
        popover="manual"
        role="region"
        aria-labelledby="q"
        tabindex="-1"
        @keydown=${keys}
      >
        <button type="button" part="close" @click=${close}>${texts.close}</button>
        ${content}
      </section>
    `;
    return html`
      ${hasButton ? opener : nothing}
      <p role="status" part="announcement">${this.#announcement}</p>
      ${this.isOpen ? panel : nothing}
    `;
  }

  #part(name: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[part=${name}]`);
  }
}

function focused(): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement : undefined;
}
