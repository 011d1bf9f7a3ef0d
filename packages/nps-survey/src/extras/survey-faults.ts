import type { Fault } from "../setup/fault.ts";
import { type GivenSetup, setup } from "../setup/setup.ts";
import { webAddress } from "../setup/web-address.ts";

/** All that a page gives whose value can be wrong by itself. */
export interface GivenFacts extends GivenSetup {
  readonly lightDom?: boolean | undefined;
  questions?: unknown;
  name?: string | undefined;
  required?: boolean | undefined;
  survey?: string | undefined;
  wave?: string | undefined;
  display?: unknown;
  headingLevel?: unknown;
  offlineDays?: unknown;
  openWhen?: unknown;
  remember?: unknown;
  segments?: unknown;
  texts?: unknown;
}

const WORDS = {
  display: ["inline", "button", "panel"],
  environment: ["production", "demo", "test"],
  remember: ["none", "session", "local"],
} as const;

/** What is wrong with what a page gave. */
export function surveyFaults(given: GivenFacts): Fault[] {
  const words = Object.entries(WORDS) as [keyof typeof WORDS, readonly unknown[]][];
  const areWordsKnown = words.every(([name, known]) => !given[name] || known.includes(given[name]));
  const areNumbersFine = isUpTo(6, given.headingLevel) && isUpTo(7, given.offlineDays);
  const objects = [given.texts, given.segments, given.openWhen];
  const { endpoint, privacyHref } = given;
  const checks: [isFine: boolean, fault: Fault][] = [
    [areWordsKnown && areNumbersFine, "attribute-value"],
    [objects.every((one) => typeof (one ?? {}) === "object"), "object-malformed"],
    [!endpoint || webAddress(endpoint) !== undefined, "endpoint-unusable"],
    [
      webAddress(privacyHref) !== undefined ||
        (!privacyHref && setup(given).environment !== "production"),
      "privacy-missing",
    ],
  ];
  return checks.filter(([isFine]) => !isFine).map(([, fault]) => fault);
}

function isUpTo(most: number, given: unknown): boolean {
  return (
    given === undefined ||
    given === null ||
    (Number.isInteger(given) && Number(given) > 0 && Number(given) <= most)
  );
}
