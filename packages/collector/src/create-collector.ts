import { randomBytes } from "node:crypto";
import type { Store } from "@communaute/onboarding/store";
import type { Context } from "./context.ts";
import type { Incoming, Reply } from "./exchange.ts";
import { incomingOf } from "./fetch-exchange.ts";
import { respond } from "./handler.ts";
import { createTelemetry, type LogEntry } from "./operation/telemetry.ts";
import { createKeyring } from "./privacy/keyring.ts";
import { createRateLimit, type RateLimitOptions } from "./privacy/rate-limit.ts";
import type { AnswerStore } from "./store/answer-store.ts";
import { type GroupCommitOptions, groupCommit } from "./store/group-commit.ts";
import { createSettler } from "./store/settler.ts";
import type { CollectedSurveyInput } from "./surveys/collected-survey.ts";
import { CollectedSurvey } from "./surveys/collected-survey.ts";
import { preparedSurveys } from "./surveys/prepared-survey.ts";
import { surveyFaults } from "./surveys/survey-faults.ts";

/** What a collector needs. */
export interface CollectorOptions {
  surveys: readonly CollectedSurveyInput[];
  store: AnswerStore;
  /** Where runs of checklists are kept, for the application that knows its members. @defaultValue nowhere */
  runs?: Store | undefined;
  /** At least 32 characters, the same for all instances, kept apart from the database: it makes the keys of answers. */
  secret: string;
  /** Origins of the pages that may send answers: `https://exemple.beta.gouv.fr`. @defaultValue none */
  origins?: readonly string[] | undefined;
  /** Lets its holder read restricted figures, comments and metrics. @defaultValue nobody */
  adminToken?: string | undefined;
  /** How many proxies of yours stand before the collector. @defaultValue 0 */
  trustedProxies?: number | undefined;
  limits?: Omit<RateLimitOptions, "salt"> | undefined;
  commits?: GroupCommitOptions | undefined;
  /** Where the lines of the log go. @defaultValue nowhere */
  log?: ((entry: LogEntry) => void) | undefined;
  /** @defaultValue the clock */
  now?: (() => Date) | undefined;
}

/** Answers requests; mounts under any server that speaks `Request` and `Response`. */
export interface Collector {
  (request: Request, connection?: Connection): Promise<Response>;
  /** The same, for a server that has neither `Request` nor `Response` to spare. */
  respond(incoming: Incoming): Promise<Reply>;
  /** Takes the order of arrival out of what was stored; worth doing every few minutes. */
  settle(): Promise<void>;
  /** Takes nothing more, writes what it has taken, settles and closes the store. */
  stop(): Promise<void>;
}

/** What the server knows of the other end. */
export interface Connection {
  address?: string | undefined;
}

/** A collector of answers; throws when its options are not fit to start with. */
export function createCollector(options: CollectorOptions): Collector {
  const context = contextOf(options);
  const collector = async (request: Request, connection: Connection = {}) => {
    const { status, headers, body } = await respond(context, incomingOf(request, connection));
    return new Response(body === "" ? null : body, { status, headers });
  };
  return Object.assign(collector, {
    respond: (incoming: Incoming) => respond(context, incoming),
    settle: () => context.settler.settled(),
    async stop() {
      await context.commits.stop();
      await context.store.close();
    },
  });
}

function contextOf(options: CollectorOptions): Context {
  const { store, secret, origins = [], trustedProxies = 0, adminToken, now } = options;
  const telemetry = createTelemetry(options.log);
  const commits = groupCommit(store, {
    ...options.commits,
    onCommit(entries, milliseconds) {
      telemetry.registry.observe("collector_commit_seconds", milliseconds / 1000);
      telemetry.registry.add("collector_committed_entries_total", {}, entries);
      options.commits?.onCommit?.(entries, milliseconds);
    },
  });
  telemetry.registry.gauge("collector_waiting_entries", () => commits.waiting());
  return {
    surveys: preparedSurveys(options.surveys.map(fitSurvey)),
    store,
    runs: options.runs,
    commits,
    settler: createSettler(store),
    keyring: createKeyring(secret),
    limits: createRateLimit({ ...options.limits, salt: () => randomBytes(32) }),
    telemetry,
    origins: new Set(origins),
    trustedProxies,
    adminToken,
    now: now ?? (() => new Date()),
  };
}

/** A survey whose promises can be kept; one of which they cannot is thrown, with what to mend. */
function fitSurvey(input: CollectedSurveyInput): CollectedSurvey {
  const survey = CollectedSurvey.parse(input);
  const fault = surveyFaults(survey, []).find(({ severity }) => severity === "error");
  if (fault) throw new RangeError(`Survey "${survey.id}": ${fault.english}`);
  return survey;
}
