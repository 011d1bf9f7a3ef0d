import type { Store } from "@communaute/onboarding/store";
import type { Telemetry } from "./operation/telemetry.ts";
import type { Keyring } from "./privacy/keyring.ts";
import type { RateLimit } from "./privacy/rate-limit.ts";
import type { AnswerStore } from "./store/answer-store.ts";
import type { GroupCommit } from "./store/group-commit.ts";
import type { Settler } from "./store/settler.ts";
import type { PreparedSurvey } from "./surveys/prepared-survey.ts";

/** What a route may use. */
export interface Context {
  surveys: ReadonlyMap<string, PreparedSurvey>;
  store: AnswerStore;
  /** Where runs of checklists are kept, if they are. */
  runs: Store | undefined;
  commits: GroupCommit;
  settler: Settler;
  keyring: Keyring;
  limits: RateLimit;
  telemetry: Telemetry;
  /** Pages that may send answers, by origin. */
  origins: ReadonlySet<string>;
  trustedProxies: number;
  adminToken: string | undefined;
  now: () => Date;
}
