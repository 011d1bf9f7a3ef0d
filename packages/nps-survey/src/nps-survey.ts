import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { NpsAnswer } from "./answer/nps-answer.ts";
import { NpsErrorEvent } from "./events/nps-error-event.ts";
import type { Extras } from "./extras/extras.ts";
import type { FurtherQuestion } from "./extras/further/further-question.ts";
import type { OpenWhen } from "./extras/panel/open-when.ts";
import { FocusKeeper } from "./focus-keeper.ts";
import { Journey } from "./journey.ts";
import { fr } from "./locales/fr.ts";
import type { Texts } from "./locales/texts.ts";
import { ending } from "./parts/ending.ts";
import { option } from "./parts/option.ts";
import { questionForm } from "./parts/question-form.ts";
import type { SurveyView } from "./parts/survey-view.ts";
import { textField } from "./parts/text-field.ts";
import { browserWorld } from "./sending/browser-world.ts";
import { newId } from "./sending/new-id.ts";
import type { Outcome } from "./sending/outcome.ts";
import { send } from "./sending/send.ts";
import { type Submission, type SurveyEnvironment, submission } from "./sending/submission.ts";
import { type Setup, setup } from "./setup/setup.ts";
import { surveyStyles } from "./styles/survey-styles.ts";
import { tokens } from "./styles/tokens.ts";
import { surveyProperties } from "./survey-properties.ts";

const EXTRAS = [
  "environment",
  "headingLevel",
  "offlineDays",
  "openWhen",
  "questions",
  "remember",
  "segments",
  "texts",
] as const;

/**
 * Asks one question, from 0 to 10, and why. It sends nothing before the person asks for it, and by default writes and
 * reads nothing on their machine.
 */
export class NpsSurvey extends LitElement {
  static readonly formAssociated = true;
  static override properties = surveyProperties;
  static override styles = [tokens, surveyStyles];

  declare anonymous?: boolean | undefined;
  declare display?: "inline" | "button" | "panel" | undefined;
  declare endpoint?: string | undefined;
  declare environment?: SurveyEnvironment | undefined;
  declare headingLevel?: number | undefined;
  declare language?: string | undefined;
  declare lightDom?: boolean | undefined;
  declare name?: string | undefined;
  declare offlineDays?: number | undefined;
  declare openWhen?: OpenWhen | undefined;
  declare privacyHref?: string | undefined;
  declare question?: string | undefined;
  declare questions?: readonly FurtherQuestion[] | undefined;
  declare remember?: "none" | "session" | "local" | undefined;
  declare required?: boolean | undefined;
  declare segments?: Readonly<Record<string, string>> | undefined;
  declare survey?: string | undefined;
  declare texts?: Partial<Texts> | undefined;
  declare token?: string | undefined;
  declare wave?: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #focus = new FocusKeeper(this);
  readonly #journey = new Journey({
    dispatchEvent: (event) => this.dispatchEvent(event),
    draw: (stage) => {
      this.#focus.note(stage !== "asking");
      this.requestUpdate();
    },
    submissionOf: (answer) =>
      submission(answer, {
        id: newId(),
        wave: this.wave,
        token: this.token,
        segments: this.segments,
        environment: this.#setup.environment,
        language: this.#extras?.spoken?.language ?? "fr",
      }),
    deliver: async (answer) => {
      const outcome = await this.#send(answer);
      const isKept = outcome.kind === "unreachable" && (await this.#extras?.kept(answer));
      return isKept ? { kind: "kept" } : outcome;
    },
  });
  #setup!: Setup;
  #isDisabled = false;
  #extras: Extras | undefined;
  #loading: Promise<typeof import("./extras/extras.ts") | undefined> | undefined;
  #needsExtras = false;
  #areExtrasMissing = false;
  #isWaiting = false;

  /** What the person has answered so far. */
  get answer(): NpsAnswer {
    return this.#journey.answer;
  }

  /** Sends the answer, as if the person had asked for it; without a score, they are told to choose one. */
  submit(): void {
    const { form } = this.#internals;
    if (form && !this.endpoint) form.requestSubmit();
    else if (this.#setup.isUsable && !this.#isDisabled) {
      void this.#journey.submit();
      if (this.#journey.isScoreMissing) this.updateComplete.then(() => this.#focus.on("input"));
    }
  }

  /** Starts anew, with nothing chosen. */
  reset(): void {
    this.#journey.reset();
  }

  /** Opens the panel; nothing where the question stands in the page. Focus stays where it is unless `focus` asks for it. */
  open({ focus = false }: { focus?: boolean | undefined } = {}): void {
    this.#extras?.panel?.open("page", this.#texts, focus);
  }

  /** Closes the panel. */
  close(): void {
    this.#extras?.panel?.close(this.#journey.isOpen);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("online", this.#tryAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("online", this.#tryAgain);
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    this.#load().then((extras) => this.#journey.reset(extras?.restoredAnswer(state)));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.hasAttribute("light-dom")) return this;
    const root = super.createRenderRoot();
    // What a server drew is drawn anew, unless the page brings Lit's own hydration.
    if (!("litElementHydrateSupport" in globalThis)) root.replaceChildren();
    return root;
  }

  protected override willUpdate(): void {
    this.#setup = setup(this);
    const language = this.language || this.closest?.<HTMLElement>("[lang]")?.lang || "fr";
    const isFrench = /^fr\b/i.test(language);
    const isElsewhere = !isFrench || this.display || this.lightDom || this.#internals.form;
    this.#needsExtras = !!isElsewhere || !this.#setup.isUsable || EXTRAS.some((name) => this[name]);
    this.#extras?.prepare(language);
    this.#isWaiting = !!isElsewhere && !this.#areExtrasMissing && !this.#extras?.isReady;
  }

  protected override render(): TemplateResult {
    const { spoken, panel } = this.#extras ?? {};
    const view = this.#view();
    const content = this.#isWaiting ? nothing : this.#content(view);
    return html`<div part="survey" lang=${spoken?.language ?? "fr"} dir=${spoken?.direction ?? "ltr"}>${panel ? panel.render(content, view.texts, this.display === "button", !this.#journey.isOpen) : content}</div>`;
  }

  protected override updated(): void {
    this.#extras?.associate(this.#internals);
    this.#focus.keep();
    if (this.#needsExtras) void this.#load();
  }

  get #texts(): Texts {
    const { question: asked } = this;
    const question = asked && { question: asked };
    // What only its extras say, the element does not say without them.
    return { ...fr, ...this.#extras?.spoken.texts, ...this.texts, ...question } as Texts;
  }

  #content(view: SurveyView): TemplateResult {
    if (!this.#setup.isUsable) return html`<p part="message">${view.texts.unavailable}</p>`;
    const { isOver } = this.#journey;
    return html`${isOver ? nothing : questionForm(view)}<div role="status">${isOver ? ending(view) : nothing}</div>${isOver ? html`<slot name="after-submit"></slot>` : nothing}`;
  }

  #view(): SurveyView {
    const hasSend = !this.#internals.form || !!this.endpoint;
    return {
      texts: this.#texts,
      headingLevel: this.headingLevel,
      privacyHref: this.#setup.privacyHref,
      journey: this.#journey,
      isAnonymous: !!this.anonymous,
      isDisabled: this.#isDisabled,
      isRequired: hasSend || !!this.required,
      hasSend,
      submit: () => this.submit(),
      option: this.#extras?.option ?? option,
      further: this.#extras?.further,
    };
  }

  /** Loads what this page asks for beyond the question in French in its place; without it, that is what is shown. */
  #load(): Promise<typeof import("./extras/extras.ts") | undefined> {
    this.#loading ??= import("./extras/extras.ts")
      .then((module) => {
        this.#extras = new module.Extras({
          element: this,
          journey: this.#journey,
          texts: () => this.#texts,
          send: (answer) => this.#send(answer),
          html,
          nothing,
          textField,
        });
        return module;
      })
      .catch((cause) => {
        this.#areExtrasMissing = true;
        this.dispatchEvent(new NpsErrorEvent("configuration", { faults: ["part-missing"] }));
        // biome-ignore lint/suspicious/noConsole: whoever builds the page looks here.
        console.error("<nps-survey>: part-missing", cause);
        return undefined;
      })
      .finally(() => this.requestUpdate());
    return this.#loading;
  }

  async #send(answer: Submission): Promise<Outcome> {
    return this.endpoint ? send(this.endpoint, answer, browserWorld) : { kind: "received" };
  }

  readonly #tryAgain = (): void => {
    if (this.#journey.stage === "failed") this.submit();
  };
}
