import { type CompiledChecklist, type CompiledList, insideOf } from "./compiled-list.ts";
import type { RunEvent } from "./event.ts";
import {
  ATTESTED,
  AUTOMATIC,
  DECLARED,
  DONE,
  NONE,
  NOT_APPLICABLE,
  OPEN,
  type Registers,
} from "./registers.ts";
import { objectionTo, type Rule } from "./rights.ts";

/** The list that an event was written on, by its fingerprint; undefined when it is no longer known. */
export type Definitions = (defs: string) => CompiledChecklist | undefined;

/** Writes into registers what events in order say; those that name no known item are given back. */
export function replay(
  compiled: CompiledList,
  events: readonly RunEvent[],
  definitions: Definitions | undefined,
  registers: Registers,
): RunEvent[] {
  const orphans: RunEvent[] = [];
  const { status, how, last, said, unseen, earlier } = registers;
  const { registerOf, rules } = compiled;
  for (let place = 0; place < events.length; place++) {
    const event = events[place] as RunEvent;
    const register = registerOf[event.item];
    if (register === undefined) {
      orphans.push(event);
      continue;
    }
    const before = last[register] as number;
    if (before !== NONE && isRepeated(event.id, before, events, earlier)) continue;
    earlier[place] = before;
    last[register] = place;
    const because = objectionTo(
      event,
      definitions ? ruleThen(event, register, compiled, definitions) : (rules[register] as Rule),
      how[register] === ATTESTED,
      status[register] === NOT_APPLICABLE,
    );
    if (because) registers.refused.push({ register, event: place, because });
    else if (event.verb === "comment") registers.comments.push({ register, event: place });
    else if (event.verb === "snooze") registers.snoozed[register] = place;
    else {
      const other = said[register] as number;
      unseen[register] = other !== NONE && isUnseen(event, events[other]) ? other : NONE;
      said[register] = place;
      follow(event, place, register, registers);
    }
  }
  return orphans;
}

/** Whether an earlier event of the same item has this id: then it is the same event. */
function isRepeated(
  id: string,
  before: number,
  events: readonly RunEvent[],
  earlier: readonly number[],
): boolean {
  for (let place = before; place !== NONE; place = earlier[place] as number) {
    if (events[place]?.id === id) return true;
  }
  return false;
}

/** The rule in force where the event was written. */
function ruleThen(
  { defs, item }: RunEvent,
  register: number,
  compiled: CompiledList,
  definitions: Definitions,
): Rule {
  const list = defs === compiled.fingerprint ? undefined : definitions(defs);
  const there = list && insideOf(list);
  const rule = there?.rules[there.registerOf[item] ?? NONE];
  return rule ?? (compiled.rules[register] as Rule);
}

function isUnseen({ base, verb }: RunEvent, other: RunEvent | undefined): boolean {
  return other !== undefined && base !== undefined && base < other.seq && verb !== other.verb;
}

/** Of what changes how an item stands, remarks and putting off apart. */
function follow({ verb, by }: RunEvent, place: number, register: number, into: Registers): void {
  const { status, how, settled, declared } = into;
  if (verb === "done" || verb === "attest") {
    if (by.as !== "self") {
      if (how[register] !== ATTESTED) settle(into, register, place, DONE, ATTESTED);
      return;
    }
    if (declared[register] === NONE) declared[register] = place;
    if (status[register] !== DONE) settle(into, register, place, DONE, DECLARED);
  } else if (verb === "auto") {
    if (status[register] !== DONE) settle(into, register, place, DONE, AUTOMATIC);
  } else if (verb === "revoke") {
    const before = declared[register] as number;
    if (how[register] !== ATTESTED) return;
    if (before === NONE) settle(into, register, place, OPEN, 0);
    else settle(into, register, before, DONE, DECLARED);
  } else {
    const next = verb === "undone" ? OPEN : NOT_APPLICABLE;
    declared[register] = NONE;
    if (settled[register] === NONE || status[register] !== next) {
      settle(into, register, place, next, 0);
    }
  }
}

function settle(
  { status, how, settled, snoozed }: Registers,
  register: number,
  place: number,
  nextStatus: number,
  nextHow: number,
): void {
  status[register] = nextStatus;
  how[register] = nextHow;
  settled[register] = place;
  if (nextStatus !== OPEN) snoozed[register] = NONE;
}
