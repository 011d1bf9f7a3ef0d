import { NpsErrorEvent } from "./events/nps-error-event.ts";
import type { Extras } from "./extras/extras.ts";
import type { SurveyHost } from "./extras/survey-host.ts";

type ExtrasModule = typeof import("./extras/extras.ts");

/** Loads, once, what a page asks for beyond the question in French in its place, and has the element drawn with it. */
export class ExtrasLoader {
  loaded: Extras | undefined;
  /** Whether they could not be loaded: then the question is asked without them. */
  areMissing = false;
  #loading: Promise<ExtrasModule | undefined> | undefined;

  load(host: SurveyHost): Promise<ExtrasModule | undefined> {
    const { element } = host;
    this.#loading ??= import("./extras/extras.ts")
      .then((module) => {
        this.loaded = new module.Extras(host);
        return module;
      })
      .catch((cause) => {
        this.areMissing = true;
        // biome-ignore lint/suspicious/noConsole: whoever builds the page looks here.
        console.error("<nps-survey>: part-missing", cause);
        element.dispatchEvent(new NpsErrorEvent("configuration", { faults: ["part-missing"] }));
        return undefined;
      })
      .finally(() => element.requestUpdate());
    return this.#loading;
  }
}
