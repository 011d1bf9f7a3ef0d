import {
  type Community,
  currentPhase,
  type Diagnostic,
  isLive,
  type Startup,
  type Workshop,
} from "@communaute/schemas";
import { dateOf, dayOf } from "../../time/day-of.ts";
import { twiceDeclared } from "./diagnostics.ts";
import { groupedBy } from "./grouped-by.ts";

/** A startup with what other sources tell of it, in whole days. */
export interface PreparedStartup {
  startup: Startup;
  phases: readonly { name: string; start: number; end: number | undefined }[];
  workshops: readonly Workshop[];
  /** The days on which requests that a person handled were closed. */
  manualTickets: readonly number[];
  /** The days on which requests were closed of which nobody can say whether a person handled them. */
  ticketsOfUnknownHand: readonly number[];
}

/** The startups of a community, each once, with their workshops and tickets. */
export function preparedStartups({
  startups,
  workshops,
  tickets,
}: Pick<Community, "startups" | "workshops" | "tickets">): {
  value: PreparedStartup[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const workshopsOf = groupedBy(workshops, ({ startup }) => startup);
  const closed = tickets.filter(({ startup, closedOn }) => startup && closedOn);
  const ticketsOf = groupedBy(closed, ({ startup }) => startup ?? "");
  const byId = new Map<string, PreparedStartup>();
  for (const [index, startup] of startups.entries()) {
    if (byId.has(startup.id)) {
      diagnostics.push(twiceDeclared(["startups", index]));
      continue;
    }
    const own = ticketsOf.get(startup.id) ?? [];
    byId.set(startup.id, {
      startup,
      phases: startup.phases.map(({ name, start, end }) => ({
        name,
        start: dayOf(start),
        end: end === undefined ? undefined : dayOf(end),
      })),
      workshops: workshopsOf.get(startup.id) ?? [],
      manualTickets: daysOf(own.filter(({ byHand }) => byHand === true)),
      ticketsOfUnknownHand: daysOf(own.filter(({ byHand }) => byHand === undefined)),
    });
  }
  return { value: [...byId.values()], diagnostics };
}

/** The name of the phase that a startup is in on a day; `undefined` before the first one, or without any. */
export function phaseOn({ startup }: PreparedStartup, day: number): string | undefined {
  return currentPhase(startup, dateOf(day))?.name;
}

/** Whether a team works on a startup on a day. */
export function isLiveOn({ startup }: PreparedStartup, day: number): boolean {
  return isLive(startup, dateOf(day));
}

/** How many days of a period, its last day excluded, a team works on a startup. */
export function liveDays(startup: PreparedStartup, from: number, to: number): number {
  const turns = startup.phases
    .flatMap(({ start, end }) => (end === undefined ? [start] : [start, end + 1]))
    .filter((day) => day > from && day < to);
  const bounds = [...new Set([from, ...turns, to])].sort((one, other) => one - other);
  return bounds
    .slice(0, -1)
    .reduce(
      (days, day, index) => days + (isLiveOn(startup, day) ? (bounds[index + 1] ?? to) - day : 0),
      0,
    );
}

function daysOf(tickets: Community["tickets"]): number[] {
  return tickets.flatMap(({ closedOn }) => (closedOn ? [dayOf(closedOn)] : []));
}
