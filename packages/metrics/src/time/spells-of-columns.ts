import type { MissionColumns } from "./mission-columns.ts";
import { type MissionsByPerson, missionsByPerson } from "./missions-by-person.ts";
import { numberedPersons } from "./numbered-persons.ts";
import { DEFAULT_GAP } from "./spells-of.ts";

/** Spells as columns, by person and then by start; `dropped` counts the missions that ended before they started. */
export interface SpellColumns extends MissionColumns {
  dropped: number;
}

/**
 * The same spells as `spellsOf`, of many persons at once, for millions of missions in any order.
 *
 * No mission gives no spell. Columns of different lengths are a mistake of the caller, and thrown.
 */
export function spellsOfColumns(
  missions: MissionColumns,
  { gap = DEFAULT_GAP }: { gap?: number | undefined } = {},
): SpellColumns {
  checkLengths(missions);
  const { numbers, names } = numberedPersons(missions.person);
  const byPerson = missionsByPerson({ ...missions, person: numbers }, names.length);
  return { ...merged(byPerson, names, gap), dropped: byPerson.dropped };
}

function merged(
  { stays, firsts }: MissionsByPerson,
  names: Int32Array,
  gap: number,
): MissionColumns {
  const most = stays.length / 2;
  const person = new Int32Array(most);
  const start = new Int32Array(most);
  const end = new Int32Array(most);
  let spell = -1;
  for (let who = 0; who < names.length; who += 1) {
    const first = firsts[who] as number;
    const stop = firsts[who + 1] as number;
    for (let stay = first; stay < stop; stay += 1) {
      const ownStart = stays[2 * stay] as number;
      const ownEnd = stays[2 * stay + 1] as number;
      if (stay === first || ownStart - (end[spell] as number) - 1 > gap) {
        spell += 1;
        person[spell] = names[who] as number;
        start[spell] = ownStart;
        end[spell] = ownEnd;
      } else if (ownEnd > (end[spell] as number)) end[spell] = ownEnd;
    }
  }
  const count = spell + 1;
  return { person: person.slice(0, count), start: start.slice(0, count), end: end.slice(0, count) };
}

function checkLengths({ person, start, end }: MissionColumns): void {
  if (person.length === start.length && start.length === end.length) return;
  throw new RangeError(
    `The columns of missions must be equally long, one row a mission: person has ${person.length} rows, start ${start.length}, end ${end.length}.`,
  );
}
