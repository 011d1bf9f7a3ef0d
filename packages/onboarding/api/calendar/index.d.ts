import { H as HolidayNames, Z as Zone, C as CalendarRules } from 'shared-1';
export { D as DueContext, a as HolidayRule, O as OwnHoliday, W as WorkingCalendar, b as ZONES, d as dueDate, w as workingCalendar } from 'shared-1';
export { D as Due, a as DueUnit, R as Roll } from 'shared-2';
import { CalendarDate } from '@communaute/schemas/calendar';

/** What rules call a holiday that they keep no more, as `lundi-de-pentecote`. */
type HolidayId = "jour-de-l-an" | "lundi-de-paques" | "1er-mai" | "8-mai" | "ascension" | "lundi-de-pentecote" | "14-juillet" | "assomption" | "toussaint" | "11-novembre" | "noel" | "vendredi-saint" | "saint-etienne" | "abolition" | "saint-pierre-chanel" | "saints-pierre-et-paul" | "territoire" | "evangile" | "autonomie" | "matarii" | "citoyennete";

/** A day that is a holiday, and all that it is kept for: 8 May 1997 was Ascension Day too. */
interface Holiday {
    date: CalendarDate;
    names: readonly HolidayNames[];
}
/**
 * The public holidays of a zone in a year from 1583 to 4099, in order, weekends included.
 *
 * Today’s list is read for every year, but for holidays that say since or until when they are kept.
 *
 * @example
 * holidaysOf("martinique", 2026, { worked: ["lundi-de-pentecote"] });
 */
declare function holidaysOf(zone: Zone, year: number, rules?: CalendarRules): Holiday[];

export { CalendarRules, HolidayNames, Zone, holidaysOf };
export type { Holiday, HolidayId };

// shared-1
import { CalendarDate } from '@communaute/schemas/calendar';
import { R as Roll, D as Due } from 'shared-2';

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

// shared-2
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
