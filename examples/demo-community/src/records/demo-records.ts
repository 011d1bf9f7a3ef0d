import type { CalendarDate, Community } from "@communaute/schemas";
import { type Random, random } from "../random.ts";
import { makeAttributes } from "./make-attributes.ts";
import { makeAudits } from "./make-audits.ts";
import { makeContributions } from "./make-contributions.ts";
import { makeProblems } from "./make-problems.ts";
import { makeResponsibilities } from "./make-responsibilities.ts";
import { makeSurveys } from "./make-surveys.ts";
import { makeTickets } from "./make-tickets.ts";
import { makeWorkshops } from "./make-workshops.ts";

/** What sources other than the content repository tell of a community, all of it invented. */
export interface DemoRecords
  extends Pick<
    Community,
    | "surveys"
    | "waves"
    | "answers"
    | "problems"
    | "contributions"
    | "responsibilities"
    | "tickets"
    | "workshops"
    | "audits"
  > {
  /** What members declared of themselves, by member and then by attribute; many declared nothing. */
  attributes: Record<string, Record<string, string>>;
}

/** What the makers of records are given. */
export interface RecordsGround {
  random: Random;
  community: Pick<Community, "members" | "startups">;
  asOf: CalendarDate;
}

/** Invents the records of a community up to a day; the same seed gives the same ones. An empty community gets surveys and problems only. */
export function demoRecords(
  seed: number,
  community: RecordsGround["community"],
  asOf: CalendarDate,
): DemoRecords {
  const drawn = random(seed);
  const ground = (name: string): RecordsGround => ({ random: drawn.fork(name), community, asOf });
  return {
    ...makeSurveys(ground("surveys")),
    problems: makeProblems(ground("problems")),
    contributions: makeContributions(ground("contributions")),
    responsibilities: makeResponsibilities(ground("responsibilities")),
    tickets: makeTickets(ground("tickets")),
    workshops: makeWorkshops(ground("workshops")),
    audits: makeAudits(ground("audits")),
    attributes: makeAttributes(ground("attributes")),
  };
}
