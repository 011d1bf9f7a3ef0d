import type { CalendarDate } from "@communaute/schemas";
import type { Period } from "../../../src/measurement.ts";
import { type CohortRow, tallyCohorts } from "../../../src/tallies/cohort-tally.ts";
import { tallyDistinct } from "../../../src/tallies/distinct-tally.ts";
import { tallyByGroup } from "../../../src/tallies/groups.ts";
import { tallyRate } from "../../../src/tallies/rate-tally.ts";
import { tallyShare } from "../../../src/tallies/share-tally.ts";
import { tallySurvival } from "../../../src/tallies/survival-tally.ts";
import { type Transition, tallyTransitions } from "../../../src/tallies/transition-tally.ts";
import { dayOf } from "../../../src/time/day-of.ts";
import type { Observation } from "../../../src/time/observation.ts";
import { isWithin } from "../../../src/time/period.ts";
import { OPEN_END, type Spell, spellsOf } from "../../../src/time/spells-of.ts";
import type { AnyRows } from "./any-rows.ts";

/** The spells of each person within each group. */
function spellsByPerson(
  { missions }: AnyRows,
  gap: number,
  groupOf: (mission: AnyRows["missions"][number]) => string | null,
): { group: string; person: string; spells: Spell[] }[] {
  const groups = grouped(missions, (mission) =>
    JSON.stringify([groupOf(mission) ?? "", mission.person]),
  );
  return [...groups].map(([key, own]) => {
    const [group, person] = JSON.parse(key) as [string, string];
    const dated = own.map(({ started_on, ended_on }) => ({
      start: started_on,
      end: ended_on ?? undefined,
    }));
    return { group, person, spells: spellsOf(dated, { gap }).spells };
  });
}

export function survival(
  rows: AnyRows,
  gap: number,
  groupOf: (mission: AnyRows["missions"][number]) => string | null,
  see: (spell: Spell) => Observation | null,
) {
  const seen = spellsByPerson(rows, gap, groupOf).flatMap(({ group, spells }) =>
    spells.map(see).flatMap((observation) => (observation ? [{ group, observation }] : [])),
  );
  return tallyByGroup(
    seen,
    ({ group }) => group,
    (own) => tallySurvival(own.map(({ observation }) => observation)),
  );
}

export function rates({ tickets, live_spans }: AnyRows, during: Period) {
  const [from, to] = [dayOf(during.from), dayOf(during.to)];
  const closed = tickets
    .filter(({ by_hand, closed_on }) => by_hand && closed_on && isWithin(during, closed_on))
    .map(({ startup }) => ({ startup, count: 1, exposure: 0 }));
  const live = live_spans.map(({ startup, started_on, ended_on }) => {
    const end = Math.min(to, (ended_on === null ? OPEN_END : dayOf(ended_on)) + 1);
    return { startup, count: 0, exposure: end - Math.max(from, dayOf(started_on)) };
  });
  const lived = live.filter(({ exposure }) => exposure > 0);
  return tallyByGroup([...closed, ...lived], ({ startup }) => startup, tallyRate);
}

export function shares({ audits }: AnyRows, during: Period, statuses: readonly string[]) {
  const sites = [...grouped(audits, ({ url }) => url).values()];
  return tallyShare(
    sites.map((own) => {
      const within = own.filter(({ audited_on: on }) => on && isWithin(during, on));
      const latest = within
        .map(({ audited_on }) => audited_on ?? "")
        .sort()
        .at(-1);
      const found = within
        .filter(({ audited_on }) => audited_on === latest)
        .flatMap(({ accessibility_status: status }) => (status === null ? [] : [status]));
      return found.length === 0 ? null : found.some((status) => statuses.includes(status));
    }),
  );
}

export function transitions({ phases }: AnyRows, during: Period) {
  const all: Transition[] = [];
  for (const own of grouped(phases, ({ startup }) => startup).values()) {
    const inOrder = own.toSorted((a, b) => a.position - b.position);
    inOrder.forEach(({ phase, started_on }, place) => {
      const before = inOrder[place - 1];
      if (before && isWithin(during, started_on)) all.push({ from: before.phase, to: phase });
    });
  }
  return tallyTransitions(all);
}

export function contributors({ contributions }: AnyRows, during: Period, kind?: string) {
  return tallyDistinct(
    contributions
      .filter((row) => isWithin(during, row.made_on) && (kind === undefined || row.kind === kind))
      .map(({ person }) => person),
  );
}

export function cohorts(
  rows: AnyRows,
  { cohorts, ages, cut }: { cohorts: Period[]; ages: number[]; cut: CalendarDate },
) {
  const looks = spellsByPerson(rows, 92, () => "").flatMap(({ spells }): CohortRow[] => {
    const first = spells[0]?.start;
    if (first === undefined) return [];
    const own = cohorts.filter(({ from, to }) => dayOf(from) <= first && first < dayOf(to));
    return own.flatMap(({ from }) =>
      ages.map((age) => {
        const day = first + age;
        const isPresent = spells.some(({ start, end }) => start <= day && day <= end);
        return { cohort: from, age, isPresent: day <= dayOf(cut) ? isPresent : null };
      }),
    );
  });
  return tallyCohorts(looks);
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
