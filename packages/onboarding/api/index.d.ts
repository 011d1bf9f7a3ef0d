export { D as Due, a as DueUnit, R as Roll } from 'shared-1';
export { D as DueContext, W as WorkingCalendar } from 'shared-2';
import { a as Condition, C as Checklist } from 'shared-3';
export { A as AutomaticTick, F as FieldWrite, I as Item, L as LayerFacts, b as Link, M as MissionLength, O as Origin, R as Removal, c as RetiredItem, S as Section, W as Words } from 'shared-3';
import { P as Profile, C as CompiledChecklist } from 'shared-5';
export { D as Definitions, F as Facts, c as FoldInput, I as ItemState, d as Progress, a as Refusal, b as RefusalCode, e as RunOverview, R as RunState, f as foldOverview, g as foldRun } from 'shared-5';
export { a as Role } from 'shared-4';
export { C as Command, D as DecideContext, a as Decision } from 'shared-7';
export { A as Author, E as Evidence, F as FormerAnchors, N as NewEvent, R as Run, a as RunEvent, V as Verb } from 'shared-6';
import '@communaute/schemas/calendar';

/** True, false, or undefined when it is not known: the three values of Kleene's logic. */
type Truth = boolean | undefined;

/**
 * Whether a condition holds for a person; undefined when what is not known of them could decide.
 *
 * An empty condition holds for everybody, a key without values for nobody.
 */
declare function conditionHolds(condition: Condition, profile: Profile): Truth;

/**
 * The automatic fact that always holds, whatever data say: an item that it ticks is done by being there.
 *
 * The portal's files call this `disabled` with a `defaultValue`.
 */
declare const ALWAYS = "always";

/**
 * Sixteen hexadecimal digits that tell lists of different meaning apart.
 *
 * Where its parts were written, and by which layers, makes no difference; nor does the order of keys.
 * It guards against accidents, not against somebody who looks for two lists of the same fingerprint.
 */
declare function fingerprint(checklist: Checklist): string;

/** Makes a list ready for `foldRun` and `decide`: conditions, rights, former ids and due dates are looked up once. */
declare function compileChecklist(checklist: Checklist): CompiledChecklist;

export { ALWAYS, Checklist, CompiledChecklist, Condition, Profile, compileChecklist, conditionHolds, fingerprint };
export type { Truth };

// shared-1
/** Where a due date goes that falls on a closed day: on to the next working day, back, or nowhere. */
type Roll = "next" | "previous" | "none";
/** What a due date is counted in; a week is seven days, a month ends where its days end. */
type DueUnit = "day" | "working-day" | "week" | "month";
/**
 * When something is due, counted from a day that each person has their own of.
 *
 * @example
 * { from: "depart", days: -7, unit: "working-day" } // seven working days before leaving
 */
interface Due {
    /** The name of an anchor, as `arrivee`, `depart`, `annonce`; with `item`, the id of an item. */
    from: string;
    /** How many units after `from`; negative: before. A whole number. */
    days: number;
    unit: DueUnit;
    /**
     * Where it goes when it falls on a closed day.
     *
     * @defaultValue `previous` on or before the anchor `depart`, else `next`
     */
    roll?: Roll | undefined;
    /** Whether `from` is an item, whose day is the one on which it was done. */
    item?: boolean | undefined;
}

export type { Due as D, Roll as R, DueUnit as a };

// shared-2
import { CalendarDate } from '@communaute/schemas/calendar';
import { R as Roll, D as Due } from 'shared-1';

/**
 * The thirteen parts of France whose public holidays differ in law or in practice.
 *
 * Alsace-Moselle is the three départements 57, 67 and 68.
 */
declare const ZONES: readonly ["metropole", "alsace-moselle", "guadeloupe", "guyane", "martinique", "reunion", "mayotte", "saint-barthelemy", "saint-martin", "saint-pierre-et-miquelon", "wallis-et-futuna", "polynesie-francaise", "nouvelle-caledonie"];
/** One of `ZONES`: where a person works, as far as public holidays go. */
type Zone = (typeof ZONES)[number];

/** The name of a holiday in both languages. */
interface HolidayNames {
    fr: string;
    en: string;
}
/** When a holiday is kept. */
interface HolidayRule {
    /**
     * Each year on `MM-DD`, once on `YYYY-MM-DD`, or as many days after Easter Sunday as a number
     * says (negative: before it).
     *
     * A day that a year does not have, as `02-29`, is not kept in it.
     */
    on: string | number;
    /** The first year in which it is kept. */
    since?: number | undefined;
    /** The last year in which it is kept. */
    until?: number | undefined;
}
/** A day on which a place is closed by its own choice or custom. */
interface OwnHoliday extends HolidayRule {
    names: HolidayNames;
}
/** What a place does otherwise than the list of its zone says. */
interface CalendarRules {
    /** Days that are worked all the same: ids of legal holidays, or single days as `2026-05-25`. */
    worked?: readonly string[] | undefined;
    /** Days on which the place is closed besides. */
    closed?: readonly OwnHoliday[] | undefined;
}

/** The days on which a place works, from 1583 to 4099; days beyond count as the first or the last. */
interface WorkingCalendar {
    /** Whether a day is neither in a weekend nor a holiday. */
    isWorkingDay(day: CalendarDate): boolean;
    /**
     * The working day that comes `count` working days after a day, or before it when negative.
     *
     * The day itself is never counted, open or closed: from a Saturday, the first after it is Monday.
     * With 0 it is the day itself, or the next working day when closed. `count` is a whole number.
     */
    addWorkingDays(day: CalendarDate, count: number): CalendarDate;
    /** The day itself if it is worked or `roll` is `none`, else the next or the previous that is. */
    roll(day: CalendarDate, roll: Roll): CalendarDate;
}
/**
 * The working days of a zone; keep it, for it remembers the years that it was asked about.
 *
 * @example
 * workingCalendar("metropole").addWorkingDays("2026-04-30", 5); // "2026-05-11"
 */
declare function workingCalendar(zone: Zone, rules?: CalendarRules): WorkingCalendar;

/** What is known about one person when their due dates are asked for. */
interface DueContext {
    /** The days that anchors are for them; one that is not known is left out. */
    anchors: Readonly<Record<string, CalendarDate | undefined>>;
    /** The day on which an item was done, if it was. */
    doneOn?: ((itemId: string) => CalendarDate | undefined) | undefined;
    calendar: Pick<WorkingCalendar, "addWorkingDays" | "roll">;
}
/**
 * The day on which something is due, or undefined while the day that it is counted from is unknown.
 *
 * What falls on a closed day goes on to the next working day; but on or before a departure it goes
 * back to the previous one, since after it nobody is there to do it. `due.roll` says otherwise.
 */
declare function dueDate(due: Due, context: DueContext): CalendarDate | undefined;

export { ZONES as b, dueDate as d, workingCalendar as w };
export type { CalendarRules as C, DueContext as D, HolidayNames as H, OwnHoliday as O, WorkingCalendar as W, Zone as Z, HolidayRule as a };

// shared-3
import { D as Due } from 'shared-1';
import { a as Role } from 'shared-4';

/**
 * For whom something is meant: all of its keys must hold, and a key holds when one of its values does.
 *
 * An empty condition holds for everybody.
 */
interface Condition {
    domain?: string[] | undefined;
    status?: string[] | undefined;
    incubator?: string[] | undefined;
    team?: string[] | undefined;
    phase?: string[] | undefined;
    place?: string[] | undefined;
    role?: string[] | undefined;
    /** How long the mission lasts. */
    mission?: MissionLength | undefined;
    /** Whether the person comes back after an absence. */
    returning?: boolean | undefined;
}
/** A bound on the length of a mission: `>= 3 mois`. */
interface MissionLength {
    comparison: ">=" | ">" | "<=" | "<";
    count: number;
    unit: "day" | "week" | "month";
}

/** Where a layer wrote something; lines and columns count from 1. */
interface Origin {
    /** The layer's id: `incubateurs/mtes`. */
    layer: string;
    /** What diagnostics call its file; missing when the layer was given as an object. */
    file?: string | undefined;
    line: number;
    column: number;
}
/** One value that a layer gave to a field of an item, after the layer that added the item. */
interface FieldWrite extends Origin {
    field: string;
    /** What stood there before; missing when nothing did. */
    from?: unknown;
    to: unknown;
}

/** Words for people by language, French always among them; inline Markdown (emphasis, code, links) is allowed. */
interface Words {
    fr: string;
    [language: string]: string;
}

/** One thing to do, after all layers have had their say. */
interface Item {
    /** Bare when the base added it, else behind the name of its layer: `mtes/badge`. */
    id: string;
    title: Words;
    hint?: Words | undefined;
    links?: Link[] | undefined;
    /** Who sees it; everybody when missing. */
    for?: Condition | undefined;
    /** Who does not, among those. */
    except?: Condition | undefined;
    /** Who must do it, among those who see it; everybody when missing. It is advice for the others. */
    required?: Condition | undefined;
    optional: boolean;
    /** The ids of items that come first. */
    after: string[];
    due?: Due | undefined;
    /** Who may tick it; nobody when data do. */
    who: Role[];
    /** The layer that made it part of the floor, which no other layer may weaken. */
    locked?: string | undefined;
    auto?: AutomaticTick | undefined;
    /** Whether whoever ticks it shows something for it. */
    evidence: "none" | "welcome" | "required";
    /** Ids under which earlier ticks of it are stored. */
    formerIds: string[];
    /**
     * When several items became this one: whether all of their ticks, or any, carry over.
     *
     * Left out, its former ids are names that one item has had one after the other, and ticks of each are its own.
     */
    carry?: "all" | "any" | undefined;
    /** What becomes of a tick whose former id several items claim. */
    split: "ask" | "keep" | "reset";
    /** Rises when the same id comes to mean something else. */
    revision: number;
    /** Whether ticks of an earlier revision have to be made again. */
    redo: boolean;
    /** From this day on ticks of the person concerned no longer count as attested. */
    attestSince?: string | undefined;
    /** Sub-items, which have none themselves. */
    items: Item[];
    /** Present when a layer took it away: it keeps its place, and its ticks. */
    removed?: Removal | undefined;
    origin: Origin;
    log: FieldWrite[];
}
/** An address that goes with an item. */
interface Link {
    href: string;
    title?: Words | undefined;
}
/** A fact that ticks an item: `fiche.complete`. */
interface AutomaticTick {
    fact: string;
    /** Whether the tick stays when the fact goes. */
    sticky: boolean;
}
/** Which layer took an item away, and why. */
interface Removal extends Origin {
    because?: string | undefined;
}

/** A list as one audience has it: all layers merged. Plain JSON, which is all that following a run needs. */
interface Checklist {
    /** What it is a list of: `arrivee`, `depart`. */
    id: string;
    title: Words;
    /** The anchor that `J` means in its due dates: `arrivee`. */
    anchor: string;
    /** The layers that made it, each after those that it extends. */
    layers: LayerFacts[];
    sections: Section[];
    retired: RetiredItem[];
}
/** A layer, and what people call the team behind it. */
interface LayerFacts {
    /** Its path without extension: `incubateurs/mtes`. */
    id: string;
    name?: string | undefined;
}
/** A group of items under one title. */
interface Section {
    id: string;
    title: Words;
    for?: Condition | undefined;
    except?: Condition | undefined;
    items: Item[];
    origin: Origin;
}
/** An id that once was an item's, and will not be used again. */
interface RetiredItem {
    id: string;
    since?: string | undefined;
    replacedBy?: string | undefined;
    origin: Origin;
}

export type { AutomaticTick as A, Checklist as C, FieldWrite as F, Item as I, LayerFacts as L, MissionLength as M, Origin as O, Removal as R, Section as S, Words as W, Condition as a, Link as b, RetiredItem as c };

// shared-4
/** Who may tick an item: the person concerned, their referent, the animation team, an administrator. */
type Role = (typeof ROLES)[number];
/** All roles, from the person concerned outwards. */
declare const ROLES: readonly ["self", "referent", "animation", "admin"];

export { ROLES as R };
export type { Role as a };

// shared-5
import { CalendarDate } from '@communaute/schemas/calendar';
import { D as DueContext } from 'shared-2';
import { C as Checklist } from 'shared-3';
import { A as Author, E as Evidence, V as Verb, a as RunEvent, R as Run } from 'shared-6';

/**
 * What is known of a person when their list is drawn up; what is missing is unknown, and an empty list is known to
 * be empty.
 */
interface Profile {
    domain?: readonly string[] | undefined;
    status?: readonly string[] | undefined;
    incubator?: readonly string[] | undefined;
    team?: readonly string[] | undefined;
    phase?: readonly string[] | undefined;
    place?: readonly string[] | undefined;
    role?: readonly string[] | undefined;
    /** Without an end it is open, and longer than any bound. */
    mission?: {
        start: CalendarDate;
        end: CalendarDate | null;
    } | undefined;
    returning?: boolean | undefined;
}
/** What data say at the moment, besides the profile. */
interface Facts {
    profile: Profile;
    /** By name (`fiche.complete`), whether it holds; what is missing is unknown. */
    automatic: Readonly<Record<string, boolean | undefined>>;
}

/** Why something that was said about an item is not followed; the sentences are those of `refusalOf`. */
type RefusalCode = keyof typeof REFUSALS;
/** A command that is not followed: why, and what to do instead. */
interface Refusal {
    code: RefusalCode;
    /** In French. */
    message: string;
    /** The same message in English. */
    english: string;
}
/** A refusal in words. */
declare function refusalOf(code: RefusalCode): Refusal;
declare const REFUSALS: {
    readonly "run-closed": readonly ["Ce parcours est clos. Demande à l’équipe d’animation d’en ouvrir un nouveau.", "This run is closed. Ask the animation team to open a new one."];
    readonly "unknown-item": readonly ["Cette étape n’est pas dans la liste. Recharge la page.", "This item is not on the list. Reload the page."];
    readonly "item-removed": readonly ["Cette étape a été retirée de la liste. Recharge la page.", "This item was taken off the list. Reload the page."];
    readonly "item-hidden": readonly ["Cette étape ne concerne pas cette personne. Vérifie sa fiche.", "This item does not concern this person. Check their profile."];
    readonly "item-automatic": readonly ["Cette étape se coche d’après les données. Complète-les plutôt.", "Data tick this item. Complete them instead."];
    readonly "item-has-parts": readonly ["Cette étape se coche par ses sous-étapes. Coche-les une à une.", "Its sub-items tick this item. Tick them one by one."];
    readonly "item-blocked": readonly ["D’autres étapes passent avant celle-ci. Termine-les d’abord.", "Other items come before this one. Finish them first."];
    readonly "not-allowed": readonly ["Ce n’est pas à toi de le dire pour cette étape. Demande à qui peut la cocher.", "This is not for you to say about this item. Ask whoever may tick it."];
    readonly "item-attested": readonly ["Cette étape a été attestée. Demande à qui l’a attestée de revenir dessus.", "This item was attested. Ask whoever attested it to take it back."];
    readonly "item-not-attested": readonly ["Cette étape n’est pas attestée : il n’y a rien à retirer.", "This item is not attested: there is nothing to take back."];
    readonly "item-locked": readonly ["Cette étape fait partie du socle. Seule l’équipe d’animation peut dire qu’elle ne s’applique pas.", "This item is part of the floor. Only the animation team may say that it does not apply."];
    readonly "reason-missing": readonly ["Dis en quelques mots pourquoi l’étape ne s’applique pas.", "Say in a few words why the item does not apply."];
    readonly "comment-missing": readonly ["Écris ton commentaire.", "Write your comment."];
    readonly "evidence-missing": readonly ["Cette étape demande une preuve. Ajoute un lien ou un texte.", "This item asks for evidence. Add a link or a text."];
    readonly "evidence-not-a-link": readonly ["La preuve doit être un lien qui commence par https:// ou http://.", "The evidence must be a link that starts with https:// or http://."];
    readonly "text-too-long": readonly ["Le texte dépasse 2 000 caractères. Raccourcis-le.", "The text is over 2,000 characters long. Shorten it."];
    readonly "event-id-unusable": readonly ["L’identifiant de l’envoi est inutilisable. Prends 1 à 64 lettres, chiffres ou tirets.", "The id of this message is unusable. Take 1 to 64 letters, digits or hyphens."];
    readonly "snooze-day-unusable": readonly ["Choisis un jour à venir, écrit AAAA-MM-JJ.", "Choose a day to come, written YYYY-MM-DD."];
};

/** A list made ready for following many runs; keep it, for it remembers what it worked out. */
interface CompiledChecklist {
    readonly checklist: Checklist;
    /** What events call this list in `defs`. */
    readonly fingerprint: string;
}

/** How far an item of a run has come. */
interface ItemState {
    id: string;
    section: string;
    /** The item that it is a part of. */
    parent?: string | undefined;
    /** `unsure` when a fact that decides is unknown: shown, to be confirmed, and never counted as required. */
    visibility: "shown" | "unsure" | "hidden" | "removed";
    /** Whether progress counts it, unless it does not apply; an item with sub-items is counted through them. */
    required: boolean;
    status: "todo" | "done" | "notApplicable";
    /** How it came to be done: said by the person, confirmed by somebody in charge, or seen in data. */
    how?: "declared" | "attested" | "automatic" | undefined;
    /** Who settled it, and when: the first time of an unbroken series of the same. */
    by?: Author | undefined;
    at?: string | undefined;
    reason?: string | undefined;
    evidence?: Evidence | undefined;
    comments: {
        by: Author;
        at: string;
        text: string;
    }[];
    /**
     * Ticks that somebody should look at: of an older meaning, of a former id that several items share, or said by the
     * person where somebody in charge has to. `status` says whether they count meanwhile.
     */
    toConfirm?: "older-revision" | "split" | "attestation" | undefined;
    /** The items that must be done first and are not. */
    blockedBy: string[];
    due?: CalendarDate | undefined;
    /** Due before today, still to do and not put off, and not already past when the run opened. */
    overdue: boolean;
    snoozedUntil?: CalendarDate | undefined;
    /** The last event of it; 0 when there is none. */
    lastSeq: number;
    /** A verb that was said just before another one, whose author had not seen it. */
    conflict?: {
        by: Author;
        at: string;
        verb: Verb;
    } | undefined;
    /** Verbs that were recorded and not followed. */
    refused: {
        by: Author;
        at: string;
        verb: Verb;
        because: RefusalCode;
    }[];
}
/** How much of a run is done; counts of items. */
interface Progress {
    done: number;
    total: number;
    optionalDone: number;
    optionalTotal: number;
    notApplicable: number;
    /** Whole per cents, rounded down; `null` when nothing applies. */
    percent: number | null;
    /** Whether all that is required is done, of at least one thing. */
    complete: boolean;
}

/** The list that an event was written on, by its fingerprint; undefined when it is no longer known. */
type Definitions = (defs: string) => CompiledChecklist | undefined;

/** How far a run has come as a whole; ids of items in the order of the list. */
interface RunOverview {
    progress: Progress;
    /** To do, and nothing is in the way. */
    next: string[];
    overdue: string[];
    /** To do once others are done. */
    blocked: string[];
}

/** All that how a run stands depends on. */
interface FoldInput {
    run: Run;
    /** Its log, in any order; an event that is there twice counts once. */
    events: readonly RunEvent[];
    facts: Facts;
    /** The civil day where the person is. */
    today: CalendarDate;
    /** The days that are worked where the person is: keep the one that `workingCalendar` gives for their zone. */
    calendar: DueContext["calendar"];
    /**
     * The lists that earlier events were written on, by fingerprint.
     *
     * Without them, rules and revisions are taken to have always been those of now.
     */
    definitions?: Definitions | undefined;
}
/** How a run stands. */
interface RunState extends RunOverview {
    items: ItemState[];
    /** Events of items that the list does not know, kept for those who look after it. */
    orphans: RunEvent[];
}
/** How a run stands, item by item. Without events all is still to do. */
declare function foldRun(compiled: CompiledChecklist, input: FoldInput): RunState;
/** How a run stands as a whole: what `foldRun` says but for single items, for those who look at thousands of runs. */
declare function foldOverview(compiled: CompiledChecklist, input: FoldInput): RunOverview;

export { foldOverview as f, foldRun as g, refusalOf as r };
export type { CompiledChecklist as C, Definitions as D, Facts as F, ItemState as I, Profile as P, RunState as R, Refusal as a, RefusalCode as b, FoldInput as c, Progress as d, RunOverview as e };

// shared-6
import { a as Role } from 'shared-4';
import { CalendarDate } from '@communaute/schemas/calendar';

/** What can be said about an item of a run. */
type Verb = "done" | "undone" | "notApplicable" | "snooze" | "attest" | "revoke" | "comment" | "auto";
/** Who says it, and in which quality; a rule speaks for data. */
interface Author {
    id: string;
    as: Role | "rule";
}
/** Something shown for a tick: an address, a text, or the name of a fact. */
interface Evidence {
    kind: "url" | "text" | "fact";
    value: string;
}
/** What is said about an item, before the store has given it its place in the log. */
interface NewEvent {
    /** Made by whoever says it, so that saying it twice is saying it once. */
    id: string;
    run: string;
    /** The item's id as known when it was written; never rewritten. */
    item: string;
    verb: Verb;
    by: Author;
    /** The server's instant, ISO 8601 in UTC. */
    at: string;
    /** The last `seq` of this item that its author had seen. */
    base?: number | undefined;
    /** When it was said without a network, by the author's clock; only shown. */
    claimedAt?: string | undefined;
    evidence?: Evidence | undefined;
    /** Why it does not apply, or what is remarked. */
    reason?: string | undefined;
    /** The day until which it is put off. */
    until?: string | undefined;
    /** The fingerprint of the checklist that its author saw. */
    defs: string;
}
/** An entry of the log. */
interface RunEvent extends NewEvent {
    /** Rises by the order in which the store took events in, within their run. */
    seq: number;
}

/** One arrival or departure of one person, who may have several. */
interface Run {
    id: string;
    member: string;
    /** The id of the checklist that it follows: `arrivee`, `depart`. */
    kind: string;
    /** The days that due dates count from: `{ arrivee: "2026-05-19" }`. */
    anchors: Readonly<Record<string, CalendarDate | undefined>>;
    /** What they counted from before they were moved, as when a mission is prolonged: what was done keeps its dates. */
    formerAnchors?: readonly FormerAnchors[] | undefined;
    /** The layers whose list it follows. */
    layers: readonly string[];
    openedAt: string;
    closedAt?: string | undefined;
}
/** The days that due dates counted from up to an instant. */
interface FormerAnchors {
    until: string;
    anchors: Run["anchors"];
}

export type { Author as A, Evidence as E, FormerAnchors as F, NewEvent as N, Run as R, Verb as V, RunEvent as a };

// shared-7
import { CalendarDate } from '@communaute/schemas/calendar';
import { C as CompiledChecklist, R as RunState, a as Refusal } from 'shared-5';
import { N as NewEvent, R as Run } from 'shared-6';

/** What somebody wants to say about an item; who they are is for the host to know. */
type Command = Omit<NewEvent, "run" | "at" | "defs">;
/** What a command is judged by. */
interface DecideContext {
    compiled: CompiledChecklist;
    /** As `foldRun` gives it. */
    state: RunState;
    run: Run;
    /** The server's instant, ISO 8601 in UTC. */
    now: string;
    /** The civil day where the person is. */
    today: CalendarDate;
}
/** What to append to the log (nothing, when it would only repeat what stands), or why not. */
type Decision = {
    events: NewEvent[];
} | {
    refusal: Refusal;
};

export type { Command as C, DecideContext as D, Decision as a };
