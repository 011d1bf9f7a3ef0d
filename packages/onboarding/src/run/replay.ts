import type { CompiledChecklist } from "./compile-checklist.ts";
import type { RunEvent } from "./event.ts";
import {
  ATTESTED,
  AUTOMATIC,
  DECLARED,
  DONE,
  NONE,
  NOT_APPLICABLE,
  type Registers,
  TODO,
} from "./registers.ts";
import { objectionTo, type Rule } from "./rights.ts";

/** The list that an event was written on, by its fingerprint; undefined when it is no longer known. */
export type Definitions = (defs: string) => CompiledChecklist | undefined;

/** Writes into registers what events in order say; those that name no known item are given back. */
export function replay(
  compiled: CompiledChecklist,
  events: readonly RunEvent[],
  definitions: Definitions,
  registers: Registers,
): RunEvent[] {
  const orphans: RunEvent[] = [];
  const { status, how, last, said, unseen } = registers;
  for (let place = 0; place < events.length; place++) {
    const event = events[place] as RunEvent;
    const register = compiled.registerOf.get(event.item);
    if (register === undefined) {
      orphans.push(event);
      continue;
    }
    last[register] = place;
    const because = objectionTo(event, ruleFor(event, register), {
      isAttested: how[register] === ATTESTED,
      isNotApplicable: status[register] === NOT_APPLICABLE,
    });
    if (because) {
      registers.refused.push({ register, event: place, because });
    } else if (event.verb === "comment") {
      registers.comments.push({ register, event: place });
    } else if (event.verb === "snooze") {
      registers.snoozed[register] = place;
    } else {
      unseen[register] = unseenBy(event, said[register] ?? NONE);
      said[register] = place;
      follow(event, place, register, registers);
    }
  }
  return orphans;

  /** The rule in force where the event was written. */
  function ruleFor({ defs, item }: RunEvent, register: number): Rule {
    const there = defs === compiled.fingerprint ? undefined : definitions(defs);
    const rule = there?.rules[there.registerOf.get(item) ?? NONE];
    return rule ?? (compiled.rules[register] as Rule);
  }

  function unseenBy({ base, verb }: RunEvent, before: number): number {
    const other = events[before];
    return other && base !== undefined && base < other.seq && verb !== other.verb ? before : NONE;
  }
}

function follow({ verb, by }: RunEvent, place: number, register: number, into: Registers): void {
  const { status, how, settled, declared, snoozed } = into;
  switch (verb) {
    case "done":
    case "attest":
      if (by.as === "self") {
        if (declared[register] === NONE) declared[register] = place;
        if (status[register] !== DONE) settle(DONE, DECLARED);
      } else if (how[register] !== ATTESTED) settle(DONE, ATTESTED);
      return;
    case "auto":
      if (status[register] !== DONE) settle(DONE, AUTOMATIC);
      return;
    case "revoke":
      if (how[register] !== ATTESTED) return;
      if (declared[register] === NONE) settle(TODO, 0);
      else {
        settle(DONE, DECLARED);
        settled[register] = declared[register] ?? NONE;
      }
      return;
    case "undone":
    case "notApplicable": {
      const next = verb === "undone" ? TODO : NOT_APPLICABLE;
      declared[register] = NONE;
      if (settled[register] === NONE || status[register] !== next) settle(next, 0);
      return;
    }
    case "snooze":
    case "comment":
      return;
    default:
      verb satisfies never;
  }

  function settle(nextStatus: number, nextHow: number): void {
    status[register] = nextStatus;
    how[register] = nextHow;
    settled[register] = place;
    if (nextStatus !== TODO) snoozed[register] = NONE;
  }
}
