import { orderBy } from "./order-by.ts";

/** Persons numbered from 0 in the order of their names: `numbers` by row, `names` by number. */
export interface NumberedPersons {
  numbers: Int32Array;
  names: Int32Array;
}

/** Persons under numbers that are close together, so that a list can be kept of them; those in use are kept when they are. */
export function numberedPersons(person: Int32Array): NumberedPersons {
  let low = person[0] ?? 0;
  let high = low;
  for (const name of person) {
    if (name < low) low = name;
    if (name > high) high = name;
  }
  const range = high - low + 1;
  if (range > 2 * person.length + 65_536) return renumbered(person);
  return {
    numbers: low === 0 ? person : person.map((name) => name - low),
    names: following(low, range),
  };
}

function following(low: number, count: number): Int32Array {
  const names = new Int32Array(count);
  for (let number = 0; number < count; number += 1) names[number] = low + number;
  return names;
}

function renumbered(person: Int32Array): NumberedPersons {
  const numbers = new Int32Array(person.length);
  const names: number[] = [];
  for (const row of orderBy(person)) {
    const name = person[row] as number;
    if (names.length === 0 || names[names.length - 1] !== name) names.push(name);
    numbers[row] = names.length - 1;
  }
  return { numbers, names: Int32Array.from(names) };
}
