import type { GivenFacts } from "../survey-faults.ts";
import { isRemembered, remember } from "./memory.ts";
import type { OpenWhen } from "./open-when.ts";
import { watchOpening } from "./watch-opening.ts";

/** Watches for the conditions of an element's panel, unless this machine remembers the question; returns what stops it. */
export function watchedOpening(
  element: EventTarget & GivenFacts,
  when: unknown,
  open: () => void,
): () => void {
  const { remember: memory, survey, wave } = element;
  const question = `${survey ?? ""}:${wave ?? ""}`;
  if (typeof when !== "object" || when === null || isRemembered(memory, question, Date.now())) {
    return () => {};
  }
  const stop = watchOpening(when as OpenWhen, open);
  const over = () => {
    remember(memory, question, Date.now());
    stop();
  };
  element.addEventListener("nps-success", over);
  element.addEventListener("nps-dismiss", over);
  return () => {
    stop();
    element.removeEventListener("nps-success", over);
    element.removeEventListener("nps-dismiss", over);
  };
}
