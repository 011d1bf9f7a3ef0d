import { html, LitElement, nothing, type TemplateResult } from "lit";
import { associate } from "./answer/associate.ts";
import type { NpsAnswer } from "./answer/nps-answer.ts";
import { restoredAnswer } from "./answer/restored-answer.ts";
import { type Configuration, configuration } from "./configuration/configuration.ts";
import type { Fault } from "./configuration/fault.ts";
import { tellFaults } from "./configuration/tell-faults.ts";
import { NpsErrorEvent } from "./events/nps-error-event.ts";
import { FocusKeeper } from "./focus-keeper.ts";
import type { FurtherQuestion } from "./further/further-question.ts";
import { Journey } from "./journey.ts";
import { LazyParts } from "./lazy-parts.ts";
import { FRENCH } from "./locales/spoken.ts";
import type { Texts } from "./locales/texts.ts";
import type { OpenWhen } from "./panel/open-when.ts";
import { ending } from "./parts/ending.ts";
import { questionForm } from "./parts/question-form.ts";
import type { SurveyView } from "./parts/survey-view.ts";
import { browserWorld } from "./sending/browser-world.ts";
import type { Outcome } from "./sending/outcome.ts";
import { send } from "./sending/send.ts";
import type { Submission } from "./sending/submission.ts";
import { surveyStyles } from "./styles/survey-styles.ts";
import { tokens } from "./styles/tokens.ts";
import { surveyProperties } from "./survey-properties.ts";

/**
 * Asks one question, from 0 to 10, and why. It sends nothing before the person asks for it, and by default writes and
 * reads nothing on their machine.
 */
export class NpsSurvey extends LitElement {
  static readonly formAssociated = true;
  static override properties = surveyProperties;
  static override styles = [tokens, surveyStyles];

  declare anonymous: boolean;
  declare display: string;
  declare endpoint: string;
  declare environment: string;
  declare headingLevel: number | undefined;
  declare language: string;
  declare lightDom: boolean;
  declare name: string;
  declare offlineDays: number | undefined;
  declare openWhen: OpenWhen | undefined;
  declare privacyHref: string;
  declare question: string;
  declare questions: readonly FurtherQuestion[] | undefined;
  declare remember: string;
  declare required: boolean;
  declare segments: Readonly<Record<string, string>> | undefined;
  declare survey: string;
  declare texts: Partial<Texts> | undefined;
  declare token: string;
  declare wave: string;

  readonly #internals = this.attachInternals();
  readonly #parts = new LazyParts(this);
  readonly #focus = new FocusKeeper(this);
  readonly #told = new Set<Fault>();
  #configuration!: Configuration;
  #isDisabled = false;
  readonly #journey = new Journey({
    drawn: (stage) => {
      this.#focus.note(stage !== "asking");
      this.requestUpdate();
    },
    dispatched: (event) => this.dispatchEvent(event),
    facts: () => ({
      wave: this.wave,
      token: this.token,
      language: this.#parts.spoken?.language ?? "fr",
      environment: this.#configuration.environment,
      segments: this.#configuration.segments,
    }),
    sent: async (answer) => (this.endpoint ? this.#send(answer) : { kind: "received" }),
    kept: async (answer) => {
      const days = this.#configuration.offlineDays;
      if (!days || !this.endpoint) return false;
      const { keptOffline } = await import("./offline/offline-queue.ts");
      return keptOffline(this.endpoint, answer, { days, now: Date.now() });
    },
  });

  constructor() {
    super();
    this.anonymous = this.lightDom = this.required = false;
    this.display = "inline";
    this.environment = "production";
    this.remember = "none";
    this.endpoint = this.language = this.name = this.privacyHref = this.question = "";
    this.survey = this.token = this.wave = "";
  }

  /** What the person has answered so far. */
  get answer(): NpsAnswer {
    return this.#journey.answer;
  }

  /** Sends the answer, as if the person had asked for it; without a score, they are told to choose one. */
  submit(): void {
    const { form } = this.#internals;
    if (form && !this.endpoint) form.requestSubmit();
    else if (this.#configuration.isUsable && !this.#isDisabled) {
      void this.#journey.submit();
      if (this.#journey.isScoreMissing)
        void this.updateComplete.then(() => this.#focus.focus("input"));
    }
  }

  /** Starts anew, with nothing chosen. */
  reset(): void {
    this.#journey.reset();
  }

  /** Opens the panel; nothing where the question stands in the page. Focus stays where it is unless `focus` asks for it. */
  open({ focus = false }: { focus?: boolean | undefined } = {}): void {
    void this.#parts.panel?.open("page", this.#view().texts, focus);
  }

  /** Closes the panel. */
  close(): void {
    this.#parts.panel?.close(this.#journey.isOpen);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("online", this.#tryAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("online", this.#tryAgain);
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    this.#journey.reset(restoredAnswer(state));
  }

  protected override willUpdate(): void {
    this.#configuration = configuration(this);
    this.#parts.prepare({
      configuration: this.#configuration,
      isLightDom: this.lightDom,
      language: this.language || this.closest?.<HTMLElement>("[lang]")?.lang || "",
      questions: this.questions,
    });
  }

  protected override render(): TemplateResult {
    const { spoken, panel } = this.#parts;
    const { language, direction } = spoken ?? FRENCH;
    const { display } = this.#configuration;
    const view = this.#view();
    const content = spoken ? this.#content(view) : nothing;
    const shown =
      display === "inline"
        ? content
        : panel?.render(content, view.texts, display === "button", !this.#journey.isOpen);
    return html`<div part="survey" lang=${language} dir=${direction}>${shown}</div>`;
  }

  protected override updated(): void {
    this.#associate();
    this.#focus.keep(this.#journey.stage);
    const faults = [...this.#configuration.faults, ...this.#parts.faults];
    const untold = faults.filter((fault) => !this.#told.has(fault));
    if (untold.length === 0) return;
    for (const fault of untold) this.#told.add(fault);
    void tellFaults(untold);
    this.dispatchEvent(new NpsErrorEvent("configuration", untold));
  }
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.hasAttribute("light-dom")) return this;
    const root = super.createRenderRoot();
    // A server's drawing is drawn anew, unless the page brings Lit's own hydration.
    if (!("litElementHydrateSupport" in globalThis)) root.replaceChildren();
    return root;
  }

  #content(view: SurveyView): TemplateResult {
    if (!this.#configuration.isUsable) {
      return html`<p part="message">${view.texts.unavailable}</p>`;
    }
    const end = ending(view);
    const slot =
      this.#journey.stage === "thanks" ? html`<slot name="after-submit"></slot>` : nothing;
    return html`${end === nothing ? questionForm(view) : nothing}<div role="status">${end}</div>${slot}`;
  }

  #view(): SurveyView {
    const { spoken, option, further } = this.#parts;
    const { texts } = spoken ?? FRENCH;
    const hasSend = !this.#internals.form || this.endpoint !== "";
    return {
      texts: {
        ...texts,
        ...this.#configuration.texts,
        ...(this.question && { question: this.question }),
      },
      configuration: this.#configuration,
      journey: this.#journey,
      isAnonymous: this.anonymous,
      isDisabled: this.#isDisabled,
      isRequired: hasSend || this.required,
      hasSend,
      submit: () => this.submit(),
      option,
      further,
    };
  }

  #send(answer: Submission): Promise<Outcome> {
    return send(this.endpoint, answer, browserWorld);
  }

  readonly #tryAgain = (): void => {
    if (this.#journey.stage === "failed") this.submit();
  };

  #associate(): void {
    const { answer, stage } = this.#journey;
    const isMissing = this.required && answer.score === null && stage !== "declined";
    associate(this.#internals, {
      name: this.name,
      answer,
      problem: isMissing ? this.#view().texts.missing : "",
      anchor: this.renderRoot.querySelector("input"),
    });
  }
}
