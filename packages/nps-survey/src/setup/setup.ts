import type { SurveyEnvironment } from "../sending/submission.ts";
import { webAddress } from "./web-address.ts";

/** What a page gave of where answers go and what is promised of them, as it gave it. */
export interface GivenSetup {
  endpoint?: string | undefined;
  environment?: string | undefined;
  privacyHref?: string | undefined;
}

/** How the element may be used. */
export interface Setup {
  environment: SurveyEnvironment;
  privacyHref: string | undefined;
  /** False where answers would be lost, or nobody says what becomes of them: then nothing is asked. */
  isUsable: boolean;
}

const ENVIRONMENTS = ["production", "demo", "test"] as const;

/** Reads how the element may be used. Answers of a page whose environment nobody knows are tests: they must not count. */
export function setup({ endpoint, environment, privacyHref }: GivenSetup): Setup {
  const known = ENVIRONMENTS.find((one) => one === (environment ?? "production")) ?? "test";
  const notice = webAddress(privacyHref);
  return {
    environment: known,
    privacyHref: notice,
    isUsable: (!endpoint || !!webAddress(endpoint)) && (known !== "production" || !!notice),
  };
}
