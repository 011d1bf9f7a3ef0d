import type { SurveyMemory } from "../configuration/configuration.ts";
import { isRemembered, remember } from "./memory.ts";
import type { OpenWhen } from "./open-when.ts";
import { watchOpening } from "./watch-opening.ts";

/** What a page says of when its panel opens by itself. */
export interface OpeningFacts {
  when: OpenWhen;
  memory: SurveyMemory;
  /** What the question is remembered by, where that is wanted. */
  question: string;
}

/** Watches for a panel's conditions, unless this machine remembers the question; returns what stops it. */
export function watchedOpening(
  host: HTMLElement,
  { when, memory, question }: OpeningFacts,
  open: () => void,
): () => void {
  if (isRemembered(memory, question, Date.now())) return () => {};
  const stop = watchOpening(when, open);
  const answered = () => {
    remember(memory, question, Date.now());
    stop();
  };
  host.addEventListener("nps-success", answered);
  host.addEventListener("nps-dismiss", answered);
  return () => {
    stop();
    host.removeEventListener("nps-success", answered);
    host.removeEventListener("nps-dismiss", answered);
  };
}
