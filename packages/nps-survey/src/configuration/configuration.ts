import type { Texts } from "../locales/texts.ts";
import type { SurveyEnvironment } from "../sending/submission.ts";
import type { Fault } from "./fault.ts";
import { webAddress } from "./web-address.ts";

/** Where the question is asked: in the page, or in a panel that a button or the page opens. */
export type SurveyDisplay = "inline" | "button" | "panel";

/** What the element writes on the visitor's machine: nothing, or that the question was answered or left. */
export type SurveyMemory = "none" | "session" | "local";

/** What a page gave, as it gave it. */
export interface GivenConfiguration {
  display: unknown;
  endpoint: string;
  environment: unknown;
  headingLevel?: number | undefined;
  offlineDays?: number | undefined;
  privacyHref: string;
  remember: unknown;
  segments?: unknown;
  texts?: unknown;
}

/** What the element goes by, and what was wrong with what the page gave. */
export interface Configuration {
  display: SurveyDisplay;
  environment: SurveyEnvironment;
  headingLevel: number;
  offlineDays: number;
  privacyHref: string | undefined;
  remember: SurveyMemory;
  segments: Readonly<Record<string, string>>;
  texts: Partial<Texts>;
  /** Whether the question may be asked at all. */
  isUsable: boolean;
  faults: Fault[];
}

/** Reads what a page gave; whatever is wrong is replaced by what harms nobody, and told. */
export function configuration(given: GivenConfiguration): Configuration {
  const faults: Fault[] = [];
  const accepted = <Value>(isSound: boolean, fault: Fault, value: Value, standIn: Value): Value => {
    if (!isSound) faults.push(fault);
    return isSound ? value : standIn;
  };
  const oneOf = <Word extends string>(known: readonly Word[], word: unknown, standIn: Word) =>
    accepted(known.includes(word as Word), "attribute-value", word as Word, standIn);
  const upTo = (most: number, value = 0) =>
    accepted(Number.isInteger(value) && value >= 0 && value <= most, "attribute-value", value, 0);
  const object = <Value extends object>(value: unknown): Value =>
    accepted(typeof (value ?? {}) === "object", "object-malformed", value ?? {}, {}) as Value;

  // Answers of a page whose environment nobody knows must not count.
  const environment = oneOf(["production", "demo", "test"], given.environment, "test");
  const { endpoint } = given;
  const privacyHref = webAddress(given.privacyHref);
  const hasCollector = !endpoint || webAddress(endpoint) !== undefined;
  const hasNotice = environment !== "production" || privacyHref !== undefined;
  return {
    display: oneOf(["inline", "button", "panel"], given.display, "inline"),
    environment,
    headingLevel: upTo(6, given.headingLevel),
    offlineDays: upTo(7, given.offlineDays),
    privacyHref,
    remember: oneOf(["none", "session", "local"], given.remember, "none"),
    segments: object(given.segments),
    texts: object(given.texts),
    isUsable: [
      accepted(hasCollector, "endpoint-unusable", true, false),
      accepted(hasNotice, "privacy-missing", true, false),
    ].every(Boolean),
    faults,
  };
}
