import type { MeasureDefinition, Subject } from "./measure-definition.ts";
import type { MeasuringDays } from "./measuring-days.ts";
import type { PreparedCommunity } from "./preparation/prepared-community.ts";
import type { Attribute } from "./preparation/segments.ts";

/**
 * The trade that a measure speaks of: the one of its definition, or the one that the options name in its place;
 * broken down by trade, it speaks of every member.
 */
export function domainOf(
  definition: MeasureDefinition,
  { domain }: MeasuringDays,
  by: string | Attribute | undefined,
): string | null {
  if (definition.domain === null || by === "domain") return null;
  return domain === undefined ? definition.domain : domain;
}

/**
 * The part of a community that has a trade: its members, or the answers of those who told it. A survey that does not
 * ask for the trade is taken to be addressed to it.
 */
export function inDomain(
  population: PreparedCommunity,
  domain: string | null,
  subject: Subject,
): PreparedCommunity {
  if (domain === null) return population;
  if (subject === "members") {
    const members = population.members.filter(({ member }) => member.domain === domain);
    return { ...population, members };
  }
  if (subject !== "answers") return population;
  const waves = population.waves.map((wave) =>
    wave.survey?.segments.includes("domain")
      ? {
          ...wave,
          wave: { ...wave.wave, invited: undefined },
          answers: wave.answers.filter(({ segments }) => segments.domain === domain),
        }
      : wave,
  );
  return { ...population, waves };
}
