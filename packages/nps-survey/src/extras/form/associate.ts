import type { NpsAnswer } from "../../answer/nps-answer.ts";
import { formEntries } from "./form-entries.ts";

/** What the form around an element is told. */
export interface Association {
  name?: string | undefined;
  answer: NpsAnswer;
  /** What to do, where the form must not leave yet; empty otherwise. */
  problem: string;
  /** Where a browser shows the problem. */
  anchor: HTMLElement | null;
}

/** Gives the answer to the form around the element, and to the browser what it restores when the person comes back. */
export function associate(internals: ElementInternals, association: Association): void {
  const { name, answer, problem, anchor } = association;
  const data = new FormData();
  for (const [key, value] of formEntries(name ?? "", answer)) data.append(key, value);
  internals.setFormValue(data, JSON.stringify(answer));
  internals.setValidity({ customError: problem !== "" }, problem, anchor ?? undefined);
}
