import type { Facts } from "../conditions/facts.ts";
import { ALWAYS } from "../definition/always.ts";
import type { Item } from "../definition/item.ts";
import { type Audience, UNSURE } from "./audience.ts";
import { carryOver } from "./carry-over.ts";
import { type CompiledList, insideOf } from "./compiled-list.ts";
import type { RunEvent } from "./event.ts";
import {
  ATTESTATION,
  AUTOMATIC,
  DECLARED,
  DONE,
  leastSure,
  NONE,
  NOT_APPLICABLE,
  OLDER_REVISION,
  OPEN,
  type Registers,
} from "./registers.ts";
import type { Definitions } from "./replay.ts";

/** What settling depends on besides the registers. */
export interface Settling {
  compiled: CompiledList;
  events: readonly RunEvent[];
  definitions: Definitions | undefined;
  audience: Audience;
  automatic: Facts["automatic"];
}

/**
 * Turns what the log says into how items stand: ticks of earlier items and meanings, data, sub-items.
 */
export function settle(settling: Settling, registers: Registers): void {
  const { compiled, events, definitions } = settling;
  for (const place of compiled.special) {
    carryOver(compiled, place, events, definitions, registers);
    heedRevision(place, settling, registers);
    heedAttestation(place, settling, registers);
    heedData(place, settling, registers);
    heedParts(place, settling, registers);
  }
}

/** Whether an item is settled by its sub-items: it has some that the person sees. */
export function isWhole({ compiled, audience }: Settling, place: number): boolean {
  for (const part of compiled.entries[place]?.parts ?? []) if (isSeen(audience, part)) return true;
  return false;
}

/** Whether the person sees an item, sure or not that it is meant for them. */
export function isSeen({ visibility }: Audience, place: number): boolean {
  return (visibility[place] ?? 0) >= UNSURE;
}

/** A tick of an earlier meaning is to be looked at again, or made again, until it is repeated. */
function heedRevision(
  place: number,
  { compiled, events, definitions }: Settling,
  { status, how, toConfirm, settled, said }: Registers,
): void {
  const item = compiled.entries[place]?.item;
  if (!item || item.revision === 1 || status[place] === OPEN) return;
  const isOlder = (event: RunEvent | undefined) => isOfOlder(event, item, compiled, definitions);
  if (!isOlder(events[settled[place] ?? NONE])) return;
  const repeated = events[said[place] ?? NONE];
  const isRepeated = repeated !== undefined && repeated.verb !== "revoke" && !isOlder(repeated);
  if (!isRepeated) {
    toConfirm[place] = OLDER_REVISION;
    if (item.redo) status[place] = how[place] = OPEN;
  } else if (item.redo) settled[place] = said[place] ?? NONE;
}

/** Whether an event was written on a list on which the item had an earlier meaning. */
function isOfOlder(
  event: RunEvent | undefined,
  item: Item,
  compiled: CompiledList,
  definitions: Definitions | undefined,
): boolean {
  if (!event || event.defs === compiled.fingerprint) return false;
  const list = definitions?.(event.defs);
  const there = list && insideOf(list);
  const before = there?.entries[there.registerOf[event.item] ?? NONE]?.item.revision;
  return before !== undefined && before < item.revision;
}

/** What the person said before somebody else had to counts meanwhile; what they said since does not. */
function heedAttestation(
  place: number,
  { compiled, events }: Settling,
  { status, how, toConfirm, settled }: Registers,
): void {
  const since = compiled.entries[place]?.item.attestSince;
  if (since === undefined || how[place] !== DECLARED) return;
  toConfirm[place] = ATTESTATION;
  const at = events[settled[place] ?? NONE]?.at ?? "";
  if (at >= since) status[place] = how[place] = OPEN;
}

/** What holds is done; what holds no more is not, unless it stays, or somebody had said so before data did. */
function heedData(
  place: number,
  { compiled, automatic }: Settling,
  { status, how, settled }: Registers,
): void {
  const auto = compiled.entries[place]?.item.auto;
  if (!auto) return;
  const isKnown = Object.hasOwn(automatic, auto.fact);
  const holds = auto.fact === ALWAYS || (isKnown ? automatic[auto.fact] : undefined);
  if (holds && status[place] !== DONE) {
    status[place] = DONE;
    how[place] = AUTOMATIC;
    settled[place] = NONE;
  }
  if (holds === false && !auto.sticky && how[place] === AUTOMATIC)
    status[place] = how[place] = OPEN;
}

/** Done once all sub-items are that are not optional, or do not apply. */
function heedParts(place: number, settling: Settling, registers: Registers): void {
  if (settling.compiled.entries[place]?.parts.length === 0 || !isWhole(settling, place)) return;
  const { compiled, audience } = settling;
  const { status, how, settled, toConfirm } = registers;
  const seen = (compiled.entries[place]?.parts ?? []).filter((part) => isSeen(audience, part));
  const asked = seen.filter((part) => compiled.entries[part]?.item.optional === false);
  const parts = asked.length > 0 ? asked : seen;
  const done = parts.filter((part) => status[part] === DONE);
  const isOver = parts.every((part) => status[part] !== OPEN);
  status[place] = isOver ? (done.length > 0 ? DONE : NOT_APPLICABLE) : OPEN;
  how[place] = isOver ? leastSure(done.map((part) => how[part] ?? 0)) : 0;
  settled[place] = isOver ? Math.max(...parts.map((part) => settled[part] ?? NONE)) : NONE;
  toConfirm[place] = 0;
}
