import * as lit from 'lit';
import { LitElement, TemplateResult } from 'lit';

/** What a further question was answered with: a level from 1 to 5, a choice, several choices, or a text. */
type AnswerValue = number | string | readonly string[];
/** What a person has answered so far; nothing is chosen for them. */
interface NpsAnswer {
    /** From 0 to 10; zero is a score, `null` is none. */
    readonly score: number | null;
    /** Empty when the person wrote nothing. */
    readonly comment: string;
    /** By id of the further question; one that was skipped is absent. */
    readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** What every event of the element has in common: it can be heard on any ancestor, and through shadow roots. */
declare class NpsEvent extends Event {
    constructor(name: string, facts: object, cancelable?: boolean);
}

/** The person changed their answer; nothing was sent. */
declare class NpsChangeEvent extends NpsEvent {
    readonly answer: NpsAnswer;
    constructor(answer: NpsAnswer);
}

/** How the question was left: by preferring not to answer, or by closing its panel. */
type DismissReason = "declined" | "closed";
/** The person left the question without answering it. */
declare class NpsDismissEvent extends NpsEvent {
    readonly reason: DismissReason;
    constructor(reason: DismissReason);
}

/** What can be wrong with how a page sets the element up. */
type Fault = "attribute-value" | "endpoint-unusable" | "language-unknown" | "object-malformed" | "part-missing" | "privacy-missing" | "questions-malformed";

/** Why something failed: how the page set the element up, the network, or the collector's last word. */
type ErrorReason = "configuration" | "unreachable" | "kept" | "refused" | "closed";
/** Something failed; the person has been told what they can do. */
declare class NpsErrorEvent extends NpsEvent {
    readonly reason: ErrorReason;
    /** What is wrong with the configuration; absent otherwise. */
    readonly faults: readonly Fault[] | undefined;
    /** The status of the collector's response, if it gave one. */
    readonly status: number | undefined;
    constructor(reason: ErrorReason, facts?: {
        faults?: readonly Fault[] | undefined;
        status?: number | undefined;
    });
}

/** Who opened the question: the person by its button, a condition that the page set, or the page itself. */
type OpenReason = "button" | "condition" | "page";
/** The question was opened in its panel. */
declare class NpsOpenEvent extends NpsEvent {
    readonly reason: OpenReason;
    constructor(reason: OpenReason);
}

/** Where answers count: only those of `production` are published. */
type SurveyEnvironment = "production" | "demo" | "test";
/** What is sent to a collector: the answer, and nothing about the person or their machine that the page did not declare. */
interface Submission {
    v: 1;
    /** Made once for an answer and sent with each try, so that it counts once. */
    id: string;
    wave?: string | undefined;
    score: number;
    comment?: string | undefined;
    answers?: Readonly<Record<string, AnswerValue>> | undefined;
    /** Lets one member answer once; it says nothing of who they are. */
    token?: string | undefined;
    ctx: {
        lang: string;
        env: SurveyEnvironment;
    } & Readonly<Record<string, string>>;
}

/**
 * The person sends their answer, for the first time or again with the same id. `preventDefault()` keeps it from leaving.
 *
 * Without an endpoint, the answer is the page's to keep: `waitUntil` shows it on its way until the promise settles.
 */
declare class NpsSubmitEvent extends NpsEvent {
    readonly submission: Submission;
    /** What the page asked to wait for; nothing by default. */
    readonly kept: Promise<unknown> | undefined;
    constructor(submission: Submission);
    /** Thanks the person when the page has kept the answer, and offers to try again when the promise rejects. */
    waitUntil(kept: Promise<unknown>): void;
}

/** The answer has arrived. */
declare class NpsSuccessEvent extends NpsEvent {
    /** The id that it was sent with. */
    readonly id: string;
    /** With which it can be erased, if the collector gave one. */
    readonly receipt: string | undefined;
    constructor(id: string, receipt?: string | undefined);
}

/** The events of the element, by the names under which they are heard. */
interface NpsEventMap {
    "nps-open": NpsOpenEvent;
    "nps-change": NpsChangeEvent;
    "nps-submit": NpsSubmitEvent;
    "nps-success": NpsSuccessEvent;
    "nps-error": NpsErrorEvent;
    "nps-dismiss": NpsDismissEvent;
}

/** Choices to tick: one, or several. */
interface ChoicesQuestion {
    kind: "choices";
    /** Lower-case letters, digits, `-` and `_`: the name of its answer. */
    id: string;
    text: string;
    choices: readonly {
        value: string;
        label: string;
    }[];
    /** Whether several may be ticked. @defaultValue false */
    multiple?: boolean | undefined;
}
/** Five levels, answered from 1 (very bad) to 5 (excellent): the scale that the State uses for its services. */
interface SatisfactionQuestion {
    kind: "satisfaction";
    /** Lower-case letters, digits, `-` and `_`: the name of its answer. */
    id: string;
    text: string;
}
/** A short text. */
interface TextQuestion {
    kind: "text";
    /** Lower-case letters, digits, `-` and `_`: the name of its answer. */
    id: string;
    text: string;
    /** In UTF-16 units, at most 500. @defaultValue 200 */
    maxLength?: number | undefined;
}
/** A question asked after the score; each may be skipped. */
type FurtherQuestion = ChoicesQuestion | SatisfactionQuestion | TextQuestion;

/** When a panel may open by itself: at the first of `delay`, `scroll` and `exit` that happens, if all the rest agrees. */
interface OpenWhen {
    /** Seconds after the page showed the element. */
    delay?: number | undefined;
    /** How much of the page was scrolled past, from 0 to 1. */
    scroll?: number | undefined;
    /** Whether to open when the pointer leaves the page by its top. */
    exit?: boolean | undefined;
    /** How often this person has come, as the page knows it, and from which visit to ask. */
    visits?: {
        count: number;
        from: number;
    } | undefined;
    /** The share of pages that ask, from 0 to 1. @defaultValue 1 */
    share?: number | undefined;
    /** Draws whether this page asks, from 0 to 1. @defaultValue Math.random */
    random?: (() => number) | undefined;
    /** Whether to wait until the person has clicked or pressed a key on the page. @defaultValue true */
    afterAction?: boolean | undefined;
}

/** Every text that the element shows or gives to assistive technologies, in one language. */
interface Texts extends ExtraTexts {
    /** The question, unless the page asks its own. */
    question: string;
    /** What 0 means. */
    low: string;
    /** What 10 means. */
    high: string;
    /** What is asked after a score from 0 to 6. */
    whyLow: string;
    /** What is asked after 7 or 8. */
    whyMiddle: string;
    /** What is asked after 9 or 10. */
    whyHigh: string;
    /** Added to what need not be answered. */
    optional: string;
    /** Said under every text that a person writes. */
    noPersonalData: string;
    send: string;
    sending: string;
    clear: string;
    decline: string;
    declined: string;
    /** What to do when no score was chosen. */
    missing: string;
    thanks: string;
    /** Before the receipt, with which an answer can be erased. */
    receipt: string;
    failed: string;
    retry: string;
    /** The collector does not take this answer. */
    refused: string;
    /** The survey is over. */
    closed: string;
    unavailable: string;
    confidential: string;
    /** Shown only when the survey says that it is anonymous. */
    anonymous: string;
    /** Names the link to what is done with the answers. */
    privacy: string;
}
/** The texts of what is loaded only where a page asks for it. */
interface ExtraTexts {
    /** The five levels of satisfaction, from the worst to the best. */
    levels: readonly [string, string, string, string, string];
    /** The choice that leaves a further question unanswered. */
    skip: string;
    /** The answer waits on this machine. */
    kept: string;
    /** The button that opens the question. */
    open: string;
    close: string;
    /** Announced when the question opens by itself. */
    opened: string;
}

/** What a page may give the element, by the names of its properties; `privacyHref` is the attribute `privacy-href`. */
interface NpsSurveyProperties {
    /** Whether the survey promises that no answer can be led back to a person: only then is the word said. */
    anonymous?: boolean | undefined;
    /**
     * Where the question is asked.
     *
     * @defaultValue `"inline"`
     */
    display?: "inline" | "button" | "panel" | undefined;
    /** Where answers are sent, as POST requests. Without it, the page hears `nps-submit` and keeps the answer itself. */
    endpoint?: string | undefined;
    /**
     * Where answers count; only those of `production` are published.
     *
     * @defaultValue `"production"`
     */
    environment?: SurveyEnvironment | undefined;
    /** From 1 to 6, where the question is a heading of the page. Absent, it is none. */
    headingLevel?: number | undefined;
    /** The language of the texts, by its tag; absent, the language of the page. The attribute is `lang`. */
    language?: string | undefined;
    /** Whether to draw in the page’s own document, with the classes of the State’s design system. Set before it is connected. */
    lightDom?: boolean | undefined;
    /** The name of the score in the form around the element. */
    name?: string | undefined;
    /** Whether nothing is asked in free words after the score, as for a survey whose collector takes no comments. */
    noComment?: boolean | undefined;
    /** For how many days, from 1 to 7, an answer that could not leave waits on this machine. Absent, it does not. */
    offlineDays?: number | undefined;
    /** When a panel may open by itself. Absent, it does not. */
    openWhen?: OpenWhen | undefined;
    /** The address of the page that says what becomes of answers. Required in production: without it, nothing is asked. */
    privacyHref?: string | undefined;
    /** What is asked. */
    question?: string | undefined;
    /** What is asked after the score; each may be skipped. */
    questions?: readonly FurtherQuestion[] | undefined;
    /**
     * What this machine remembers of a panel that was answered or left, so as not to open it again.
     *
     * @defaultValue `"none"`
     */
    remember?: "none" | "session" | "local" | undefined;
    /** Whether the form around the element needs a score. */
    required?: boolean | undefined;
    /** What the page declares of the person, such as their domain; sent with the answer. */
    segments?: Readonly<Record<string, string>> | undefined;
    /** Which survey this is, for what this machine remembers. */
    survey?: string | undefined;
    /** Texts in place of those of the language. */
    texts?: Partial<Texts> | undefined;
    /** Lets one member answer once; sent with the answer. */
    token?: string | undefined;
    /** Which round of the survey this is; sent with the answer. */
    wave?: string | undefined;
}

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
declare class NpsSurvey extends LitElement {
    #private;
    /** It is a field of the form around it. */
    static readonly formAssociated = true;
    /** How attributes become properties. */
    static properties: lit.PropertyDeclarations;
    /** The looks of the element, which a page changes through custom properties and parts. */
    static styles: lit.CSSResult[];
    constructor();
    /** What the person has answered so far. */
    get answer(): NpsAnswer;
    /** Sends the answer, as if the person had asked for it; without a score, they are told to choose one. */
    submit(): void;
    /** Starts anew, with nothing chosen. */
    reset(): void;
    /** Opens the panel; nothing where the question stands in the page. Focus stays where it is unless `focus` asks for it. */
    open({ focus }?: {
        focus?: boolean | undefined;
    }): void;
    /** Closes the panel. */
    close(): void;
    formAssociatedCallback(): void;
    formResetCallback(): void;
    formDisabledCallback(isDisabled: boolean): void;
    formStateRestoreCallback(state: unknown): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected render(): TemplateResult;
    protected updated(): void;
}
interface NpsSurvey extends NpsSurveyProperties {
}

export { NpsChangeEvent, NpsDismissEvent, NpsErrorEvent, NpsEvent, NpsOpenEvent, NpsSubmitEvent, NpsSuccessEvent, NpsSurvey };
export type { AnswerValue, ChoicesQuestion, DismissReason, ErrorReason, ExtraTexts, Fault, FurtherQuestion, NpsAnswer, NpsEventMap, NpsSurveyProperties, OpenReason, OpenWhen, SatisfactionQuestion, Submission, SurveyEnvironment, TextQuestion, Texts };
