import { type LitElement, nothing } from "lit";
import type { Configuration } from "./configuration/configuration.ts";
import type { Fault } from "./configuration/fault.ts";
import { FRENCH, type Spoken, spoken } from "./locales/spoken.ts";
import type { Panel } from "./panel/panel.ts";
import { option } from "./parts/option.ts";
import type { SurveyView } from "./parts/survey-view.ts";

/** What a page asked for that is not loaded unless it is asked for. */
export interface WantedParts {
  configuration: Configuration;
  isLightDom: boolean;
  language: string;
  questions: unknown;
}

/** The parts of the element that are loaded only by the pages that use them. */
export class LazyParts {
  /** Nothing while the texts of another language are on their way. */
  spoken: Spoken | undefined = FRENCH;
  panel: Panel | undefined;
  option: SurveyView["option"] = option;
  further: SurveyView["further"] = () => nothing;
  readonly faults = new Set<Fault>();
  readonly #host: LitElement;
  readonly #wanted = new Map<string, unknown>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Loads what is wanted and not there yet. */
  prepare({ configuration, isLightDom, language, questions }: WantedParts): void {
    const { display, texts } = configuration;
    if (/^(fr\b|$)/i.test(language)) this.spoken = FRENCH;
    else if (!this.#wanted.has("language")) this.spoken = undefined;
    this.#load("language", language, async () => {
      const found = await spoken(language, Object.keys(texts).length > 0);
      if (found.isStandIn) this.faults.add("language-unknown");
      return () => {
        this.spoken = found;
      };
    });
    if (questions) {
      this.#load("questions", questions, async () => {
        const { readQuestions, furtherQuestions } = await import("./further/further.ts");
        const { value, isSound } = readQuestions(questions);
        if (!isSound) this.faults.add("questions-malformed");
        return () => {
          this.further = (view) => furtherQuestions(view, value);
        };
      });
    }
    if (isLightDom) {
      this.#load("light", true, async () => {
        const { dressed, lightOption } = await import("./light/light.ts");
        return () => {
          this.option = lightOption;
          dressed(this.#host);
        };
      });
    }
    if (display !== "inline") {
      this.#load("panel", true, async () => {
        const { Panel } = await import("./panel/panel.ts");
        return () => {
          this.panel = new Panel(this.#host);
        };
      });
    }
  }

  #load(name: string, value: unknown, load: () => Promise<() => void>): void {
    if (this.#wanted.get(name) === value) return;
    this.#wanted.set(name, value);
    load()
      .then(
        (use) => this.#wanted.get(name) === value && use(),
        () => this.faults.add("part-missing"),
      )
      .then(() => this.#host.requestUpdate());
  }
}
