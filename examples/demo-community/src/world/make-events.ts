import { addDays, daysBetween } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { EventFront, PhaseFront } from "../sheet.ts";

/**
 * What happened to an invented startup during its phases, in order: nothing to half of them, but those that were
 * abandoned all tell of their end.
 */
export function madeEvents(
  phases: readonly PhaseFront[],
  { asOf, fast }: { asOf: string; fast: boolean },
  random: Random,
): EventFront[] {
  const first = phases[0]?.start ?? asOf;
  const days = daysBetween(first, asOf);
  const tellsOfAny = random.chance(SHARE_THAT_TELLS);
  const events = KINDS.flatMap(([name, rate]) => {
    if (!tellsOfAny || !random.chance(rate / SHARE_THAT_TELLS)) return [];
    return [{ name, date: addDays(first, random.integer(1, days)), ...comment(random) }];
  });
  if (fast) events.push({ name: "fast", date: addDays(first, random.integer(1, days)) });
  const last = phases.at(-1);
  if (last?.name.startsWith("abandon")) events.push({ name: "end", date: last.start });
  return events.sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Those that tell of one event often tell of others: 562 events stand in 315 files of 662. */
const SHARE_THAT_TELLS = 0.45;

/** How many of 662 startups tell of such an event. */
const KINDS: readonly (readonly [string, number])[] = [
  ["committee", 215 / 662],
  ["product_launch", 145 / 662],
  ["other", 68 / 662],
  ["national_impact", 37 / 662],
  ["eig", 2 / 662],
];

function comment(random: Random): { comment?: string } {
  if (random.chance(0.5)) return {};
  return {
    comment: random.pick([
      "Comité d’investissement : poursuite",
      "Ouverture au public",
      "Décision de poursuivre pour 6 mois",
      "Passage à l’échelle dans deux régions",
    ]),
  };
}
