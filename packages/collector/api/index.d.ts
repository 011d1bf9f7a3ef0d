import { C as CollectedSurvey } from 'shared-1';
export { a as CollectedQuestion, b as CollectedSurveyInput, c as CollectedWave, d as Collector, e as CollectorOptions, f as Connection, G as GroupCommitOptions, I as Incoming, L as LogEntry, N as NoticeFacts, P as PurgeOptions, g as PurgeReport, h as Purged, R as RateLimitOptions, i as Reply, j as createCollector, p as purge } from 'shared-1';
import { A as AnswerStore, W as WaveRef, U as Unavailable } from 'shared-2';
export { a as AnswerEntry, b as AnswerRow, C as Count, c as CountEntry, d as CountsQuery, E as Entry, e as ErasureKeys, G as GroupCount, O as Outcome, P as Part, f as PurgeScope, R as Release, g as WaveHoldings, h as Written } from 'shared-2';
import { Text, Diagnostic } from '@communaute/schemas';
import '@communaute/onboarding/store';
import 'zod';

/** The texts of a wave, for those who read them; nothing stands beside a text but its question. */
interface CommentExport {
    comments: {
        question: string;
        text: string;
    }[];
    /** Why there are none to read. */
    withheld?: "too-few-answers" | undefined;
}
/** Texts in the order of the alphabet, which is no order of arrival; none of a wave that fewer than ten answered. */
declare function commentExport(store: AnswerStore, survey: CollectedSurvey, ref: WaveRef): Promise<CommentExport>;
/** The same as a table that no spreadsheet runs. */
declare function commentsCsv({ comments }: CommentExport): string;

/**
 * What those who answer must be told (GDPR, article 13), in both languages, worked out from the configuration: it promises
 * nothing that the collector does not do. “Anonymous” is only said of surveys that are.
 */
declare function notice(survey: CollectedSurvey): Text;

/** Why a request was refused: a stable code. */
type RefusalCode = keyof typeof REFUSALS;
/** Every refusal: its status, and what it says. */
declare const REFUSALS: {
    readonly "access-refused": {
        readonly status: 401;
        readonly fr: "Il faut le jeton d’administration : envoie-le dans l’en-tête Authorization.";
        readonly en: "The administration token is needed: send it in the Authorization header.";
    };
    readonly "origin-refused": {
        readonly status: 403;
        readonly fr: "Cette page n’est pas de celles qui peuvent répondre : ajoute son origine à la configuration.";
        readonly en: "This page is not one of those that may answer: add its origin to the configuration.";
    };
    readonly "token-missing": {
        readonly status: 403;
        readonly fr: "Cette enquête demande un jeton de membre : reprends le lien reçu.";
        readonly en: "This survey needs a member’s token: use the link that you received.";
    };
    readonly "token-refused": {
        readonly status: 403;
        readonly fr: "Ce jeton n’est pas valable pour cette enquête : reprends le lien reçu.";
        readonly en: "This token does not hold for this survey: use the link that you received.";
    };
    readonly "route-unknown": {
        readonly status: 404;
        readonly fr: "Rien ne répond à cette adresse : vois /v1/openapi.json.";
        readonly en: "Nothing answers at this address: see /v1/openapi.json.";
    };
    readonly "survey-unknown": {
        readonly status: 404;
        readonly fr: "Cette enquête n’existe pas ici : vérifie son identifiant.";
        readonly en: "There is no such survey here: check its id.";
    };
    readonly "wave-unknown": {
        readonly status: 404;
        readonly fr: "Cette enquête n’a pas de telle vague : vérifie son identifiant.";
        readonly en: "This survey has no such wave: check its id.";
    };
    readonly "run-unknown": {
        readonly status: 404;
        readonly fr: "Ce parcours n’existe pas, ou plus : vérifie son identifiant.";
        readonly en: "There is no such run, or no more: check its id.";
    };
    readonly "checklists-not-hosted": {
        readonly status: 404;
        readonly fr: "Ce collecteur ne garde pas de parcours : ajoute « checklists » à la configuration.";
        readonly en: "This collector keeps no runs: add “checklists” to the configuration.";
    };
    readonly "receipt-unknown": {
        readonly status: 404;
        readonly fr: "Rien n’est conservé sous ce reçu : recopie-le en entier.";
        readonly en: "Nothing is kept under this receipt: copy it in full.";
    };
    readonly "method-refused": {
        readonly status: 405;
        readonly fr: "Cette adresse ne se lit ou ne s’écrit pas ainsi : vois l’en-tête Allow.";
        readonly en: "This address is not read or written so: see the Allow header.";
    };
    readonly "body-too-slow": {
        readonly status: 408;
        readonly fr: "La réponse n’est pas arrivée à temps : renvoie-la avec le même identifiant.";
        readonly en: "The answer did not arrive in time: send it again with the same id.";
    };
    readonly "answer-differs": {
        readonly status: 409;
        readonly fr: "Une autre réponse est déjà enregistrée sous cet identifiant : elle reste telle quelle.";
        readonly en: "Another answer stands under this id already: it stays as it is.";
    };
    readonly "log-moved-on": {
        readonly status: 409;
        readonly fr: "Quelqu’un a écrit entre-temps : relis le journal, puis recommence.";
        readonly en: "Somebody wrote meanwhile: read the log again, then try once more.";
    };
    readonly "answer-erased": {
        readonly status: 410;
        readonly fr: "Cette réponse a été effacée à la demande de son auteur : elle n’est pas reprise.";
        readonly en: "This answer was erased as its author asked: it is not taken again.";
    };
    readonly "wave-closed": {
        readonly status: 410;
        readonly fr: "Cette vague est close : elle ne prend plus de réponses.";
        readonly en: "This wave has closed: it takes no more answers.";
    };
    readonly "wave-still-open": {
        readonly status: 409;
        readonly fr: "Cette vague est encore ouverte : les commentaires se lisent après sa clôture.";
        readonly en: "This wave is still open: comments are read after its closing.";
    };
    readonly "body-too-large": {
        readonly status: 413;
        readonly fr: "La réponse dépasse 8 Kio : raccourcis le commentaire.";
        readonly en: "The answer is over 8 KiB: shorten the comment.";
    };
    readonly "media-type-refused": {
        readonly status: 415;
        readonly fr: "Une réponse s’envoie en application/json ou text/plain, en UTF-8, sans compression.";
        readonly en: "An answer is sent as application/json or text/plain, in UTF-8, not compressed.";
    };
    readonly "answer-malformed": {
        readonly status: 422;
        readonly fr: "Ce n’est pas du JSON en UTF-8 : vérifie ce que la page envoie.";
        readonly en: "This is not JSON in UTF-8: check what the page sends.";
    };
    readonly "answer-invalid": {
        readonly status: 422;
        readonly fr: "Des champs ne sont pas ceux que l’enquête attend : « faults » dit lesquels.";
        readonly en: "Some fields are not what the survey expects: “faults” says which.";
    };
    readonly "wave-not-open": {
        readonly status: 422;
        readonly fr: "Cette vague n’est pas encore ouverte : reviens le jour de son ouverture.";
        readonly en: "This wave is not open yet: come back on its first day.";
    };
    readonly "too-many-requests": {
        readonly status: 429;
        readonly fr: "Trop d’envois depuis ce réseau : réessaie dans le délai de l’en-tête Retry-After.";
        readonly en: "Too many requests from this network: try again after the delay in Retry-After.";
    };
    readonly "headers-too-large": {
        readonly status: 431;
        readonly fr: "Les en-têtes dépassent 16 Kio : enlève ceux qui ne servent pas.";
        readonly en: "The headers are over 16 KiB: take away those that serve nothing.";
    };
    readonly "unexpected-failure": {
        readonly status: 500;
        readonly fr: "Le collecteur a rencontré une erreur imprévue : le journal en garde la trace.";
        readonly en: "The collector met an unforeseen error: the log keeps a trace of it.";
    };
    readonly "store-full": {
        readonly status: 503;
        readonly fr: "Il n’y a plus de place sur le disque : rien n’est perdu, réessaie plus tard.";
        readonly en: "There is no room left on the disk: nothing is lost, try again later.";
    };
    readonly "store-away": {
        readonly status: 503;
        readonly fr: "La base ne répond pas : renvoie la réponse plus tard, avec le même identifiant.";
        readonly en: "The database does not respond: send the answer later, with the same id.";
    };
    readonly "store-crowded": {
        readonly status: 503;
        readonly fr: "Trop de réponses attendent déjà : réessaie dans le délai de l’en-tête Retry-After.";
        readonly en: "Too many answers are waiting already: try again after the delay in Retry-After.";
    };
    readonly "store-stopping": {
        readonly status: 503;
        readonly fr: "Le collecteur s’arrête : réessaie dans un instant.";
        readonly en: "The collector is stopping: try again in a moment.";
    };
};

/** Why a store was not opened. */
type StartFaultCode = "store-setting-refused" | "store-damaged" | "store-too-new" | "store-held" | "store-ephemeral" | "store-driver-missing" | "store-unreachable";
/** Tells why a store was not opened, and what to do; `setting` names the one that was not taken. */
declare function startFault(code: StartFaultCode, setting?: string): Diagnostic;

/** Something that every store must do; `run` rejects where it does not. */
interface ConformanceCase {
    title: string;
    run(): Promise<void>;
}
/** What every store of answers must do, whatever it is made of. `open` gives an empty one each time. */
declare function storeConformance(open: () => Promise<AnswerStore>): ConformanceCase[];

/** Thrown where a store cannot read or erase now; nothing was changed, and it may be asked again. */
declare class StoreUnavailable extends Error {
    readonly why: Unavailable;
    constructor(why: Unavailable);
}

/** What is wrong with the promises of a survey, each at its place in the configuration; nothing when all can be kept. */
declare function surveyFaults(survey: CollectedSurvey, at: readonly (string | number)[]): Diagnostic[];

export { AnswerStore, CollectedSurvey, REFUSALS, StoreUnavailable, Unavailable, WaveRef, commentExport, commentsCsv, notice, startFault, storeConformance, surveyFaults };
export type { CommentExport, ConformanceCase, RefusalCode, StartFaultCode };

// shared-1
import { Store } from '@communaute/onboarding/store';
import { A as AnswerStore, g as WaveHoldings, f as PurgeScope, W as WaveRef } from 'shared-2';
import { CalendarDate } from '@communaute/schemas';
import { z } from 'zod';

/** A request, as far as the collector reads it. */
interface Incoming {
    method: string;
    url: string;
    header(name: string): string | null;
    /** The body, or why it was not read: too large, or too slow. */
    body(mostBytes: number): Promise<Uint8Array | "too-large" | "too-slow" | "cut">;
    /** The address of whoever holds the other end of the connection; used to slow down floods, never kept. */
    address: string | undefined;
}
/** What is answered. */
interface Reply {
    status: number;
    headers: Readonly<Record<string, string>>;
    body: string;
}

/** A line of the log. It has no room for an address, a body or a header. */
interface LogEntry {
    at: string;
    level: "info" | "warning" | "error";
    event: string;
    /** Made for one request, and told to whoever sent it. */
    request?: string | undefined;
    /** The name of the route, never the address that was asked for. */
    route?: string | undefined;
    status?: number | undefined;
    milliseconds?: number | undefined;
    /** What went wrong, by a code or the name of an error; never its message, which may repeat what was sent. */
    code?: string | undefined;
    /** Where in the code it went wrong. */
    where?: string | undefined;
}

/** How fast one network may send; administrations share addresses, so a ministry must fit into it. */
interface RateLimitOptions {
    /** Requests that may come at once. @defaultValue 600 */
    burst?: number | undefined;
    /** Requests a minute after that. @defaultValue 60 */
    perMinute?: number | undefined;
    /** Networks that are remembered; the longest unseen is forgotten first. @defaultValue 50000 */
    mostNetworks?: number | undefined;
    /** Bytes of a new salt. */
    salt: () => Uint8Array;
}

/** How many entries may wait, and how many are written together. */
interface GroupCommitOptions {
    /** @defaultValue 2000 */
    mostWaiting?: number | undefined;
    /** @defaultValue 500 */
    mostTogether?: number | undefined;
    /** Transactions at a time; more than one serves only stores that write them side by side. @defaultValue 1 */
    atOnce?: number | undefined;
    /** Told after each transaction: how many entries it held, and how many milliseconds it took. */
    onCommit?: ((entries: number, milliseconds: number) => void) | undefined;
    /** In milliseconds. @defaultValue `performance.now` */
    clock?: (() => number) | undefined;
}

/** One round of a survey. It ends, so that what was kept of it can be erased in time. */
declare const CollectedWave: z.ZodObject<{
    id: z.ZodString;
    opensOn: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
    closesOn: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
    invited: z.ZodOptional<z.ZodNumber>;
    tokenKey: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict>;
type CollectedWave = z.infer<typeof CollectedWave>;
/** A question that follows the score; each may be skipped. */
declare const CollectedQuestion: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"satisfaction">;
    id: z.ZodLiteral<"satisfaction">;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"choices">;
    id: z.ZodString;
    choices: z.ZodArray<z.ZodString>;
    multiple: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"text">;
    id: z.ZodString;
    maxLength: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>], "kind">;
type CollectedQuestion = z.infer<typeof CollectedQuestion>;
/** What the notice says to those who answer. */
declare const NoticeFacts: z.ZodObject<{
    controller: z.ZodString;
    purpose: z.ZodObject<{
        fr: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    basis: z.ZodDefault<z.ZodEnum<{
        consent: "consent";
        "legitimate-interest": "legitimate-interest";
        "public-interest": "public-interest";
    }>>;
    recipients: z.ZodObject<{
        fr: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    contact: z.ZodString;
}, z.core.$strict>;
type NoticeFacts = z.infer<typeof NoticeFacts>;
/** A survey that is collected: what is asked, what is promised, how it is stored and told. */
declare const CollectedSurvey: z.ZodObject<{
    title: z.ZodObject<{
        fr: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    question: z.ZodObject<{
        fr: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    scale: z.ZodEnum<{
        nps: "nps";
        satisfaction: "satisfaction";
    }>;
    anonymous: z.ZodBoolean;
    retentionMonths: z.ZodNumber;
    id: z.ZodString;
    mode: z.ZodDefault<z.ZodEnum<{
        counters: "counters";
        rows: "rows";
    }>>;
    comments: z.ZodDefault<z.ZodBoolean>;
    commentRetentionMonths: z.ZodOptional<z.ZodNumber>;
    publication: z.ZodDefault<z.ZodEnum<{
        batches: "batches";
        closing: "closing";
    }>>;
    results: z.ZodDefault<z.ZodEnum<{
        public: "public";
        restricted: "restricted";
    }>>;
    threshold: z.ZodDefault<z.ZodNumber>;
    segmentThreshold: z.ZodDefault<z.ZodNumber>;
    segments: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>;
    questions: z.ZodDefault<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"satisfaction">;
        id: z.ZodLiteral<"satisfaction">;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"choices">;
        id: z.ZodString;
        choices: z.ZodArray<z.ZodString>;
        multiple: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"text">;
        id: z.ZodString;
        maxLength: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>], "kind">>>;
    notice: z.ZodObject<{
        controller: z.ZodString;
        purpose: z.ZodObject<{
            fr: z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
        basis: z.ZodDefault<z.ZodEnum<{
            consent: "consent";
            "legitimate-interest": "legitimate-interest";
            "public-interest": "public-interest";
        }>>;
        recipients: z.ZodObject<{
            fr: z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
        contact: z.ZodString;
    }, z.core.$strict>;
    waves: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        opensOn: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        closesOn: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        invited: z.ZodOptional<z.ZodNumber>;
        tokenKey: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
type CollectedSurvey = z.infer<typeof CollectedSurvey>;
/** A survey as it is written, before absent fields take their default. */
type CollectedSurveyInput = z.input<typeof CollectedSurvey>;

/** What a collector needs. */
interface CollectorOptions {
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
interface Collector {
    (request: Request, connection?: Connection): Promise<Response>;
    /** The same, for a server that has neither `Request` nor `Response` to spare. */
    respond(incoming: Incoming): Promise<Reply>;
    /** Takes the order of arrival out of what was stored; worth doing every few minutes. */
    settle(): Promise<void>;
    /** Takes nothing more, writes what it has taken, settles and closes the store. */
    stop(): Promise<void>;
}
/** What the server knows of the other end. */
interface Connection {
    address?: string | undefined;
}
/** A collector of answers; throws when its options are not fit to start with. */
declare function createCollector(options: CollectorOptions): Collector;

/** What a purge erased of a wave, or would erase. */
interface Purged extends WaveHoldings {
    scope: PurgeScope;
    /** The day from which it was due. */
    dueOn: CalendarDate;
}
/** What a purge did: what was due, and waves that no survey of the configuration knows any more. */
interface PurgeReport {
    day: CalendarDate;
    isDryRun: boolean;
    purged: Purged[];
    /** Kept, since nobody says until when: put their survey back into the configuration, or erase them by hand. */
    unknown: WaveRef[];
}
/** Which day it is, and whether to erase or only to say what would be. */
interface PurgeOptions {
    day: CalendarDate;
    /** @defaultValue false */
    isDryRun?: boolean | undefined;
}
/**
 * Erases what is kept longer than its survey promised, counted from the closing of each wave. Published figures stay. Doing
 * it again erases nothing more.
 */
declare function purge(store: AnswerStore, surveys: readonly CollectedSurvey[], { day, isDryRun }: PurgeOptions): Promise<PurgeReport>;

export { CollectedSurvey as C, NoticeFacts as N, CollectedQuestion as a, CollectedWave as c, createCollector as j, purge as p };
export type { GroupCommitOptions as G, Incoming as I, LogEntry as L, PurgeOptions as P, RateLimitOptions as R, CollectedSurveyInput as b, Collector as d, CollectorOptions as e, Connection as f, PurgeReport as g, Purged as h, Reply as i };

// shared-2
/** One number that only rises: so many people in a wave gave this value to a question, or met this event. */
interface Count {
    survey: string;
    wave: string;
    environment: string;
    /** `score`, `satisfaction`, the id of a question, or `event`. */
    question: string;
    /** The segment that the value is counted in, such as `role`; empty for everybody. */
    by: string;
    /** The value of that segment; empty for everybody. */
    group: string;
    /** The value given, as text; empty where the question was skipped. */
    value: string;
}
/** A row of its own for one thing that was answered; only the holder of the receipt can tell which belong together. */
interface Part {
    /** Sixteen bytes that look random. */
    key: Uint8Array;
    /** The id of the question; `comment` for the comment. */
    question: string;
    /** A choice, or a text. */
    value: string;
}
/** The score of an answer in a wave, on its day, without anything that leads back to a person. */
interface AnswerRow {
    /** Sixteen bytes that look random, and are not those of the receipt. */
    key: Uint8Array;
    /** Day of the answer in France, `YYYY-MM-DD`. */
    on: string;
    score: number | null;
    satisfaction: number | null;
    segments: Readonly<Record<string, string>>;
}
/** An answer as it is stored: what makes it count once, and then either rows or counts. */
interface AnswerEntry {
    kind: "answer";
    survey: string;
    wave: string;
    environment: string;
    /** Sixteen bytes, by which a retry and an erasure find the answer again. */
    receiptKey: Uint8Array;
    /** Sixteen bytes, equal for the same content sent again under the same id. */
    fingerprint: Uint8Array;
    /** `null` in a survey of counters only. */
    row: AnswerRow | null;
    choices: readonly Part[];
    /** What was written freely; nothing stands beside it but the wave. */
    comments: readonly Part[];
    counts: readonly Count[];
}
/** Counts without an answer: that a survey was shown, opened or put away. */
interface CountEntry {
    kind: "count";
    counts: readonly Count[];
}
/** What a store is given to write. */
type Entry = AnswerEntry | CountEntry;
/**
 * What became of an entry: `created`; `replayed`, since it stood there already; `differs`, since another content stands
 * there under its id; `erased`, since it stood there and its author had it erased.
 */
type Outcome = "created" | "replayed" | "differs" | "erased";
/** Why nothing was written: no room on the disk, the database out of reach, too many waiting, or stopping. */
type Unavailable = "full" | "away" | "crowded" | "stopping";
/** The outcomes of all entries, each durable; or why none of them is. */
type Written = {
    outcomes: Outcome[];
} | {
    unavailable: Unavailable;
};

/** One round of one survey. */
interface WaveRef {
    survey: string;
    wave: string;
}
/** How many gave a value to a question within a group; `null` where they skipped it, or belong to no group. */
interface GroupCount {
    group: string | null;
    value: string | null;
    n: number;
}
/** What is asked of the store: counts of one question in one wave, by a segment when one is named. */
interface CountsQuery extends WaveRef {
    environment: string;
    question: string;
    by?: string | undefined;
}
/** What the store holds of a wave, in rows. */
interface WaveHoldings extends WaveRef {
    answers: number;
    choices: number;
    comments: number;
    receipts: number;
}
/** Figures of a wave as they were published, which later answers or erasures do not change one by one. */
interface Release extends WaveRef {
    environment: string;
    /** How many answers they rest on. */
    told: number;
    /** The counts, as JSON. */
    content: string;
}
/** The keys by which everything of one answer is found and erased. */
interface ErasureKeys {
    receiptKey: Uint8Array;
    answerKey: Uint8Array;
    partKeys: readonly Uint8Array[];
}
/** Which parts of a wave are purged; comments often go before scores. */
type PurgeScope = "comments" | "everything";
/** Where answers are kept. What `write` says is written survives a power cut; everything else may be asked again. */
interface AnswerStore {
    /** Writes all entries in one transaction, or none of them; the same receipt key counts once, whoever sends it. */
    write(entries: readonly Entry[]): Promise<Written>;
    /** What a receipt key stands for; `null` when nothing came under it. */
    recall(receiptKey: Uint8Array, fingerprint: Uint8Array): Promise<Exclude<Outcome, "created"> | null>;
    /** Erases the rows of one answer; `false` when nothing came under that receipt. */
    erase(keys: ErasureKeys): Promise<boolean>;
    /** Counts, made by the database; nothing when nobody answered. */
    counts(query: CountsQuery): Promise<GroupCount[]>;
    /** The texts of a wave, in no order that says anything. */
    comments(ref: WaveRef & {
        environment: string;
        question: string;
    }): Promise<string[]>;
    release(ref: WaveRef & {
        environment: string;
    }): Promise<Release | null>;
    /** Publishes, unless another instance published since `told` was read; says whether it did. */
    publish(release: Release, formerlyTold: number): Promise<boolean>;
    holdings(): Promise<WaveHoldings[]>;
    purge(ref: WaveRef, scope: PurgeScope): Promise<void>;
    /** Rewrites what came since the last time in the order of its random keys, and leaves no trace of what was erased. */
    settle(): Promise<void>;
    /** Whether it can write now; `null` when it can. */
    unavailable(): Promise<string | null>;
    close(): Promise<void>;
}

export type { AnswerStore as A, Count as C, Entry as E, GroupCount as G, Outcome as O, Part as P, Release as R, Unavailable as U, WaveRef as W, AnswerEntry as a, AnswerRow as b, CountEntry as c, CountsQuery as d, ErasureKeys as e, PurgeScope as f, WaveHoldings as g, Written as h };
