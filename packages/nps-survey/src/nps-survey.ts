import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { NpsAnswer } from "./answer/nps-answer.ts";
import { asksForMore } from "./asks-for-more.ts";
import { ExtrasLoader } from "./extras-loader.ts";
import { FocusKeeper } from "./focus-keeper.ts";
import { Journey } from "./journey.ts";
import { shownTexts } from "./locales/shown-texts.ts";
import type { NpsSurveyProperties } from "./nps-survey-properties.ts";
import { option } from "./parts/option.ts";
import { surveyContent } from "./parts/survey-content.ts";
import type { SurveyView } from "./parts/survey-view.ts";
import { textField } from "./parts/text-field.ts";
import { newId } from "./sending/new-id.ts";
import { post } from "./sending/post.ts";
import { submission } from "./sending/submission.ts";
import { type Setup, setup } from "./setup/setup.ts";
import { surveyStyles } from "./styles/survey-styles.ts";
import { tokens } from "./styles/tokens.ts";
import { surveyProperties } from "./survey-properties.ts";
import { whenOnline } from "./when-online.ts";

/**
 * Asks one question, from 0 to 10, and why. It sends nothing unasked, and by default their machine keeps and tells nothing.
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
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: Lit makes these properties from `surveyProperties`.
export class NpsSurvey extends LitElement {
  /** It is a field of the form around it. */
  static readonly formAssociated = true;
  /** How attributes become properties. */
  static override properties = surveyProperties;
  /** The looks of the element, which a page changes through custom properties and parts. */
  static override styles = [tokens, surveyStyles];

  readonly #internals = this.attachInternals();
  readonly #extras = new ExtrasLoader();
  readonly #focus = new FocusKeeper(this);
  readonly #journey = new Journey({
    dispatchEvent: (event) => this.dispatchEvent(event),
    draw: (stage) => {
      this.#focus.note(stage !== "asking");
      this.requestUpdate();
    },
    submissionOf: (answer) =>
      submission(answer, this, {
        id: newId(),
        lang: this.#extras.loaded?.spoken?.language ?? "fr",
        env: this.#setup.environment,
      }),
    deliver: async (answer) => {
      const outcome = await post(this.endpoint, answer);
      return (await this.#extras.loaded?.kept(answer, outcome)) ?? outcome;
    },
  });
  #setup!: Setup;
  #needsExtras = false;
  #isDisabled = false;

  constructor() {
    super();
    whenOnline(this, () => this.#journey.stage === "failed" && this.submit());
  }

  /** What the person has answered so far. */
  get answer(): NpsAnswer {
    return this.#journey.answer;
  }

  /** Sends the answer, as if the person had asked for it; without a score, they are told to choose one. */
  submit(): void {
    if (this.#internals.form && !this.endpoint) this.#internals.form.requestSubmit();
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
    this.#extras.loaded?.panel?.open("page", this.#texts, focus);
  }

  /** Closes the panel. */
  close(): void {
    this.#extras.loaded?.panel?.close(this.#journey.isOpen);
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

  protected override render(): TemplateResult {
    this.#setup = setup(this);
    const language = this.language || this.closest?.<HTMLElement>("[lang]")?.lang || "fr";
    const isOther = this.display || this.lightDom || this.#internals.form;
    const isElsewhere = isOther || !/^fr\b/i.test(language);
    this.#needsExtras = !!isElsewhere || !this.#setup.isUsable || asksForMore(this);
    this.#extras.loaded?.prepare(language);
    const isWaiting = isElsewhere && !this.#extras.areMissing && !this.#extras.loaded?.isReady;
    const { spoken, panel } = this.#extras.loaded ?? {};
    const view = this.#view();
    const content = isWaiting ? nothing : surveyContent(view, this.#setup.isUsable);
    return html`
      <div part="survey" lang=${spoken?.language ?? "fr"} dir=${spoken?.direction ?? "ltr"}>
        ${panel?.render(content, view.texts, this.display === "button", !this.#journey.isOpen) ?? content}
      </div>
    `;
  }

  protected override updated(): void {
    this.#extras.loaded?.associate(this.#internals);
    this.#focus.keep();
    if (this.#needsExtras) this.#load();
  }

  get #texts() {
    return shownTexts(this, this.#extras.loaded?.spoken.texts);
  }

  #view(): SurveyView {
    const hasSend = !this.#internals.form || !!this.endpoint;
    return {
      texts: this.#texts,
      headingLevel: this.headingLevel,
      privacyHref: this.#setup.privacyHref,
      journey: this.#journey,
      isAnonymous: !!this.anonymous,
      hasComment: !this.noComment,
      isDisabled: this.#isDisabled,
      isRequired: hasSend || !!this.required,
      hasSend,
      submit: () => this.submit(),
      option: this.#extras.loaded?.option ?? option,
      further: this.#extras.loaded?.further,
    };
  }

  #load() {
    return this.#extras.load({
      element: this,
      journey: this.#journey,
      texts: () => this.#texts,
      send: (answer) => post(this.endpoint, answer),
      html,
      nothing,
      textField,
    });
  }
}

export interface NpsSurvey extends NpsSurveyProperties {}
