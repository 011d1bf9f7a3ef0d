import type { NpsSuccessEvent } from "../../../dist/index.js";
import type {} from "../../../types/react.d.ts";

const thanked = (event: NpsSuccessEvent): string | undefined => event.receipt;
const questions = [{ kind: "text" as const, id: "word", text: "Un mot ?" }];

/** A page of React 19 that asks. */
export const page = (
  <nps-survey
    question="?"
    display="panel"
    questions={questions}
    anonymous
    onnps-success={thanked}
  />
);
