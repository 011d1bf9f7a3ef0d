import type { Detail, Interval, Text } from "../measurement.ts";
import type { SurvivalCurve } from "../statistics/survival/kaplan-meier.ts";
import { logRank } from "../statistics/survival/log-rank.ts";
import {
  type Difference,
  restrictedMeanDifference,
} from "../statistics/survival/restricted-mean-difference.ts";
import { survivalDifference } from "../statistics/survival/survival-difference.ts";
import { dateOf } from "../time/day-of.ts";
import type { MeasureContext, Outcome } from "./measure-definition.ts";
import { detail, FEW, INSUFFICIENT, NOTHING_KNOWN } from "./outcomes.ts";
import { groupedBy } from "./preparation/grouped-by.ts";
import {
  HORIZON,
  isTooFew,
  NOTHING_SETTLED,
  type ObservedSpells,
  observedSpells,
  restrictedMeanDetail,
  survivalDetail,
} from "./survival-figures.ts";

/**
 * How many more days, within two years, one declared group stays than another: the difference of restricted means
 * (Royston & Parmar 2013), with survival at a year of both and the log-rank test as details.
 *
 * Members who declared nothing, or something else, are unknown, and in neither group. When a group is too small to be
 * told, the gap is not either: `groupThreshold` holds for stays, departures, and stays without one, of each group, and for the unknown ones.
 */
export function retentionGap(
  { population, from, to: end, cut, options }: MeasureContext,
  attribute: string,
  groupThreshold: number,
): Outcome {
  const to = Math.min(end, cut);
  if (from >= to) return { value: null, counts: { n: 0 }, because: NOTHING_SETTLED };
  const period = { from: dateOf(from), to: dateOf(to) };
  const [one, other] = options.groups[attribute] ?? ["", ""];
  const declared = groupedBy(
    population.members,
    ({ member }) => population.attributes[member.id]?.[attribute],
  );
  if (declared.size === 0) return { value: null, counts: { n: 0 }, because: NOTHING_KNOWN };
  const seenOf = (members = population.members) => observedSpells(members, from, to, options.level);
  const all = seenOf();
  const groups = [one, other].map((value) => seenOf(declared.get(value) ?? []));
  const [first = all, second = all] = groups;
  const n = first.n + second.n;
  const counts = { n, unknown: all.n - n };
  const isUnknownTelling = n < all.n && all.n - n < groupThreshold;
  if (isUnknownTelling || groups.some((group) => isTelling(group, groupThreshold))) {
    return { value: null, counts: { n: 0 }, period, because: GROUP_TOO_SMALL };
  }
  if (groups.some(isTooFew)) return { value: null, counts, period, because: INSUFFICIENT };
  const gap = restrictedMeanDifference(first.curve, second.curve, HORIZON);
  return {
    value: gap?.value ?? null,
    interval: gap ? intervalOf(gap) : undefined,
    counts: { ...counts, denominator: n },
    period,
    details: [
      ...groupDetails(first, one),
      ...groupDetails(second, other),
      ...comparison(first.curve, second.curve),
    ],
    ...(gap ? {} : { because: NOT_SEEN_SO_LONG }),
    isIndicative: Math.min(first.n, second.n) < FEW,
  };
}

function groupDetails(seen: ObservedSpells, value: string): Detail[] {
  return [
    survivalDetail(seen, 365, `survival-365:${value}`),
    restrictedMeanDetail(seen, `restricted-mean-730:${value}`),
    detail(`spells:${value}`, seen.n),
  ];
}

/** The difference of survival at a year in points of percent, and how likely chance alone parts the curves so far. */
function comparison(one: SurvivalCurve, other: SurvivalCurve): Detail[] {
  const atAYear = survivalDifference(one, other, 365);
  const interval = atAYear && intervalOf(atAYear, 100);
  return [
    detail("survival-gap-365", atAYear && 100 * atAYear.value, interval ?? undefined),
    detail("log-rank-p", logRank([one.table, other.table])?.pValue ?? null),
  ];
}

function intervalOf({ low, high, level }: Difference, scale = 1): Interval {
  return { low: scale * low, high: scale * high, level, method: "greenwood" };
}

function isTelling({ n, departures }: ObservedSpells, threshold: number): boolean {
  return Math.min(n, departures, n - departures) < threshold;
}

const GROUP_TOO_SMALL: Text = {
  fr: "L’un des groupes est trop petit pour être montré, ou personne n’a rien déclaré.",
  en: "One of the groups is too small to be shown, or nobody declared anything.",
};

const NOT_SEEN_SO_LONG: Text = {
  fr: "L’un des groupes n’a pas été observé jusqu’à 730 jours : lis la survie à un an.",
  en: "One of the groups was not observed up to 730 days: read the survival at a year.",
};
