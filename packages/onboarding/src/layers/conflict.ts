import type { Diagnostic } from "@communaute/schemas";
import type { Item } from "../definition/item.ts";
import type { Origin } from "../definition/origin.ts";
import { fault, shown, written } from "./fault.ts";

/** Two branches change one field of an item differently, for a person who belongs to both. */
export function conflict({ id }: Item, one: Origin, other: Origin): Diagnostic {
  const [first, second] = [written(one), written(other)];
  return fault("warning", "conflict", other, {
    fr: `« ${shown(id)} » est changé de deux façons, par ${first} et par ${second}. Qui appartient aux deux le voit comme avant, avec l’échéance la plus proche et ceux que les deux laissent cocher. Écrivez la même chose.`,
    en: `“${shown(id)}” is changed in two ways, by ${first} and by ${second}. Who belongs to both sees it as before, with the earliest due date and those whom both allow to tick. Write the same.`,
  });
}
