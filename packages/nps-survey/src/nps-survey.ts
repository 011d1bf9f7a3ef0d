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
 *
 * @fires nps-open - The question was opened in its panel.
 * @fires nps-change - The person changed their answer; nothing was sent.
 * @fires nps-submit - The person sends their answer; `preventDefault()` keeps it from leaving.
 * @fires nps-success - The answer has arrived.
 * @fires nps-error - The page set the element up wrongly, or the answer could not be delivered.
 * @fires nps-dismiss - The person left the question without answering it.
 * @slot after-submit - What the page adds once the person has answered, such as a link.
 * @csspart survey - Everything that the element shows.
 * @csspart form - The question and its answer.
 * @csspart question - Each question.
 * @csspart hint - What is said in smaller letters.
 * @csspart scale - The eleven scores.
 * @csspart option - One score, or one choice.
 * @csspart comment - Each text that the person may write.
 * @csspart error - What went wrong.
 * @csspart submit - The button that sends.
 * @csspart action - The other buttons.
 * @csspart message - What is said at the end.
 * @csspart panel - The region of a question that was opened.
 * @cssproperty --nps-surface - Behind everything.
 * @cssproperty --nps-text - Of texts.
 * @cssproperty --nps-hint - Of hints.
 * @cssproperty --nps-border - Around scores, texts and buttons; at least 3:1 with the surface.
 * @cssproperty --nps-accent - Behind the chosen score and the button that sends.
 * @cssproperty --nps-on-accent - Of texts on the accent.
 * @cssproperty --nps-error - Of errors.
 * @cssproperty --nps-focus - Around what has the focus.
 * @cssproperty --nps-radius - Of corners.
 */
export class NpsSurvey extends LitElement {
  static readonly formAssociated = true;
  static override properties = surveyProperties;
  /** The looks of the element, which a page changes through custom properties and parts. */
  static override styles = [tokens, surveyStyles];

  /** Whether the survey promises that no answer can be led back to a person: only then is the word said. */
  declare anonymous?: boolean | undefined;
  /**
   * Where the question is asked.
   *
   * @defaultValue `"inline"`
   */
  declare display?: "inline" | "button" | "panel" | undefined;
  /** Where answers are sent, as POST requests. Without it, the page hears `nps-submit` and keeps the answer itself. */
  declare endpoint?: string | undefined;
  /**
   * Where answers count; only those of `production` are published.
   *
   * @defaultValue `"production"`
   */
  declare environment?: SurveyEnvironment | undefined;
  /** From 1 to 6, where the question is a heading of the page. Absent, it is none. */
  declare headingLevel?: number | undefined;
  /** The language of the texts, by its tag; absent, the language of the page. The attribute is `lang`. */
  declare language?: string | undefined;
  /** Whether to draw in the page’s own document, with the classes of the State’s design system. Set before it is connected. */
  declare lightDom?: boolean | undefined;
  /** The name of the score in the form around the element. */
  declare name?: string | undefined;
  /** For how many days, from 1 to 7, an answer that could not leave waits on this machine. Absent, it does not. */
  declare offlineDays?: number | undefined;
  /** When a panel may open by itself. Absent, it does not. */
  declare openWhen?: OpenWhen | undefined;
  /** The address of the page that says what becomes of answers. Required in production: without it, nothing is asked. */
  declare privacyHref?: string | undefined;
  /** What is asked. */
  declare question?: string | undefined;
  /** What is asked after the score; each may be skipped. */
  declare questions?: readonly FurtherQuestion[] | undefined;
  /**
   * What this machine remembers of a panel that was answered or left, so as not to open it again.
   *
   * @defaultValue `"none"`
   */
  declare remember?: "none" | "session" | "local" | undefined;
  /** Whether the form around the element needs a score. */
  declare required?: boolean | undefined;
  /** What the page declares of the person, such as their domain; sent with the answer. */
  declare segments?: Readonly<Record<string, string>> | undefined;
  /** Which survey this is, for what this machine remembers. */
  declare survey?: string | undefined;
  /** Texts in place of those of the language. */
  declare texts?: Partial<Texts> | undefined;
  /** Lets one member answer once; sent with the answer. */
  declare token?: string | undefined;
  /** Which round of the survey this is; sent with the answer. */
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
    // What a server drew is drawn anew, unless the page brings Lit's own hydration.
    if (!("litElementHydrateSupport" in globalThis)) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
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
