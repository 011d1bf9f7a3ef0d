import type { Severity } from "../diagnostic/diagnostic.ts";
import type { Text } from "../text.ts";
import { CATALOGUE } from "./catalogue.ts";

/** The code of a fault that a community may have. */
export type FaultCode = (typeof CATALOGUE)[number]["code"];

/** What there is to know of a class of fault, whoever has it. */
export interface FaultFacts {
  severity: Severity;
  /** What is wrong, in one sentence. */
  explanation: Text;
  /** What to do about it. */
  remedy: Text;
}

/** Every fault that is looked for in a community, by its code, in the order of the catalogue. */
export const FAULTS = Object.fromEntries(
  CATALOGUE.map(({ code, severity, explanation, remedy }) => [
    code,
    { severity, explanation, remedy },
  ]),
) as Readonly<Record<FaultCode, FaultFacts>>;
