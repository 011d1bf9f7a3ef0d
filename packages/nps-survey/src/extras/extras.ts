import type { TemplateResult } from "lit";
import { NpsErrorEvent } from "../events/nps-error-event.ts";
import type { SurveyView } from "../parts/survey-view.ts";
import type { Outcome } from "../sending/outcome.ts";
import type { Submission } from "../sending/submission.ts";
import type { Fault } from "../setup/fault.ts";
import { adopt } from "./adopt.ts";
import { associate } from "./form/associate.ts";
import type { Panel } from "./panel/panel.ts";
import { FRENCH, spoken } from "./spoken.ts";
import { surveyFaults } from "./survey-faults.ts";
import type { SurveyHost } from "./survey-host.ts";
import { tellFaults } from "./tell-faults.ts";

export { restoredAnswer } from "./form/restored-answer.ts";

/** Everything that a page may ask for beyond the question in French in its place: loaded by the pages that ask for it. */
export class Extras {
  spoken = FRENCH;
  panel: Panel | undefined;
  option: SurveyView["option"] | undefined;
  further: ((view: SurveyView) => TemplateResult[]) | undefined;
  readonly #host: SurveyHost;
  readonly #wanted = new Map<string, unknown>();
  readonly #waiting = new Set<string>();
  readonly #told = new Set<Fault>();
  #isReady = false;
  #stopWatching: () => void = () => {};

  constructor(host: SurveyHost) {
    this.#host = host;
    host.element.addController({
      hostDisconnected: () => {
        this.#stopWatching();
        this.#wanted.delete("opening");
      },
    });
  }

  /** Whether all that the page first asked for has come, or will not: what comes later does not blank what is shown. */
  get isReady(): boolean {
    this.#isReady ||= this.#waiting.size === 0;
    return this.#isReady;
  }

  /** Loads what the page asks for by now, and says what is wrong with it. */
  prepare(language: string): void {
    const { element } = this.#host;
    const { display, lightDom, openWhen, questions, texts } = element;
    this.#tell(surveyFaults(element));
    this.#load("language", language, async () => {
      const found = await spoken(language, texts !== undefined);
      if (!found) this.#tell(["language-unknown"]);
      return () => {
        this.spoken = found ?? FRENCH;
      };
    });
    this.#load("questions", questions, async () => {
      const { readQuestions, furtherQuestions, furtherStyles } = await import(
        "./further/further.ts"
      );
      const { value, isSound } = readQuestions(questions);
      if (!isSound) this.#tell(["questions-malformed"]);
      return () => {
        if (element.shadowRoot) adopt(element.shadowRoot, furtherStyles);
        this.further = (view) => furtherQuestions(this.#host, view, value);
      };
    });
    this.#load("light", lightDom, async () => {
      const { dressed, lightOption } = await import("./light/light.ts");
      return () => {
        this.option = lightOption(this.#host);
        dressed(element, () => this.#host.journey.isOver);
      };
    });
    this.#load("panel", display === "button" || display === "panel", async () => {
      const { Panel } = await import("./panel/panel.ts");
      return () => {
        this.panel = new Panel(this.#host);
      };
    });
    if (this.panel) this.#load("opening", openWhen, () => this.#watched(openWhen));
    this.#load("offline", element.offlineDays && element.endpoint, async () => {
      const { sendWaiting } = await import("./offline/offline-queue.ts");
      return () => void sendWaiting(`${element.endpoint}`, Date.now(), this.#host.send);
    });
  }

  /** Tells the form around the element of the answer, and of what keeps it from being sent. */
  associate(internals: ElementInternals): void {
    const { element, journey, texts } = this.#host;
    const { answer, stage } = journey;
    const isMissing = element.required && answer.score === null && stage !== "declined";
    associate(internals, {
      name: element.name,
      answer,
      problem: isMissing ? texts().missing : "",
      anchor: element.renderRoot.querySelector("input"),
    });
  }

  /** Keeps on this machine an answer that could not leave; nothing where it left, that is not wanted, or it did not work. */
  async kept(answer: Submission, { kind }: Outcome): Promise<Outcome | undefined> {
    const { offlineDays, endpoint } = this.#host.element;
    const days = Number(offlineDays);
    if (kind !== "unreachable" || !(days > 0) || !endpoint) return undefined;
    const { keptOffline } = await import("./offline/offline-queue.ts");
    const isKept = await keptOffline(endpoint, answer, { days, now: Date.now() });
    return isKept ? { kind: "kept" } : undefined;
  }

  async #watched(when: unknown): Promise<() => void> {
    const { element, texts } = this.#host;
    const { watchedOpening } = await import("./panel/opening.ts");
    return () => {
      this.#stopWatching();
      this.#stopWatching = watchedOpening(element, when, () =>
        this.panel?.open("condition", texts(), false),
      );
    };
  }

  #load(name: string, value: unknown, load: () => Promise<() => void>): void {
    if (!value || this.#wanted.get(name) === value) return;
    this.#wanted.set(name, value);
    this.#waiting.add(name);
    load()
      .then(
        (use) => this.#wanted.get(name) === value && use(),
        () => this.#tell(["part-missing"]),
      )
      .then(() => {
        this.#waiting.delete(name);
        this.#host.element.requestUpdate();
      });
  }

  #tell(faults: readonly Fault[]): void {
    const untold = faults.filter((fault) => !this.#told.has(fault));
    if (untold.length === 0) return;
    for (const fault of untold) this.#told.add(fault);
    void tellFaults(untold);
    this.#host.element.dispatchEvent(new NpsErrorEvent("configuration", { faults: untold }));
  }
}
