import { type CompiledList, insideOf } from "./compiled-list.ts";
import type { RunEvent } from "./event.ts";
import type { Inherited } from "./former-ids.ts";
import {
  DECLARED,
  DONE,
  leastSure,
  NONE,
  NOT_APPLICABLE,
  OPEN,
  type Registers,
  SPLIT,
} from "./registers.ts";
import type { Definitions } from "./replay.ts";

/**
 * Gives an item that nobody has spoken of by its own id what was said of the items that became it.
 *
 * Of items that were merged, those count that stood on the list on which the last of them was ticked, as far as that
 * list is known, and else all of them.
 */
export function carryOver(
  compiled: CompiledList,
  place: number,
  events: readonly RunEvent[],
  definitions: Definitions | undefined,
  registers: Registers,
): void {
  if (registers.settled[place] !== NONE) return;
  const wasSpokenOf = compiled.inherited[place]?.some(
    ({ register }) => registers.settled[register] !== NONE,
  );
  if (wasSpokenOf) takeOver(compiled, place, events, definitions, registers);
}

/** At least one of them was spoken of. */
function takeOver(
  compiled: CompiledList,
  place: number,
  events: readonly RunEvent[],
  definitions: Definitions | undefined,
  registers: Registers,
): void {
  const { status, how, settled, declared, last, toConfirm } = registers;
  const sources = (compiled.inherited[place] ?? []).filter(
    ({ register }) => settled[register] !== NONE,
  );
  const item = compiled.entries[place]?.item;
  if (!item) return;
  if (sources.some(({ isShared }) => isShared) && item.split !== "keep") {
    const isTicked = sources.some(({ register }) => status[register] === DONE);
    if (item.split === "ask" && isTicked) toConfirm[place] = SPLIT;
    return;
  }
  const latest = sources.reduce((a, b) => (settledOf(a) < settledOf(b) ? b : a));
  const heritage = item.carry === "all" ? companions() : sources;
  const done = heritage.filter(({ register }) => status[register] === DONE);
  const areAllSettled = heritage.every(({ register }) => status[register] !== OPEN);
  if (areAllSettled || (item.carry === "any" && done.length > 0)) {
    const decisive = decisiveOf(done.length > 0 ? done : heritage);
    status[place] = done.length > 0 ? DONE : NOT_APPLICABLE;
    how[place] = leastSure(done.map(({ register }) => how[register] ?? 0));
    settled[place] = settledOf(decisive);
    declared[place] = how[place] === DECLARED ? settledOf(decisive) : NONE;
  }
  for (const { register } of sources)
    last[place] = Math.max(last[place] ?? NONE, last[register] ?? NONE);

  function settledOf({ register }: Inherited): number {
    return settled[register] ?? NONE;
  }

  /** The one that completed them all; where any is enough, the first. */
  function decisiveOf(some: readonly Inherited[]): Inherited {
    const isLater = item?.carry !== "any";
    return some.reduce((a, b) => (settledOf(a) < settledOf(b) === isLater ? b : a));
  }

  /** For each item of the list on which the last tick was made, what was last said of it under any of its names. */
  function companions(): readonly Inherited[] {
    const all = compiled.inherited[place] ?? [];
    const list = definitions?.(events[settledOf(latest)]?.defs ?? "");
    const there = list && insideOf(list);
    if (!there || there === compiled) return all;
    const named = new Map<number, Inherited>();
    for (const source of all) {
      const itemThere = there.registerOf[source.id];
      if (itemThere === undefined) continue;
      const other = named.get(itemThere);
      if (!other || settledOf(other) < settledOf(source)) named.set(itemThere, source);
    }
    return named.size > 0 ? [...named.values()] : all;
  }
}
