import type { NpsSuccessEvent } from "../../../dist/index.js";
import type {} from "../../../types/react.d.ts";

const thanked = (event: NpsSuccessEvent): string | undefined => event.receipt;

/** A page of React 19 that asks in a way that there is not. */
export const page = <nps-survey question="?" display="popup" onnps-success={thanked} />;
