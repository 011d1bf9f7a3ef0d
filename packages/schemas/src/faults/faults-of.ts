import type { CalendarDate } from "../calendar-date.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { Community } from "../entities/community.ts";
import { CATALOGUE } from "./catalogue.ts";
import type { FaultClass, Finding, Kind } from "./fault-class.ts";
import { inspection, type KnownIds } from "./inspection.ts";

/** What the search for faults may be told besides the community. */
export interface FaultsOptions {
  /** The day that "now" means. Without it nothing is said of what is over, under way or to come. */
  asOf?: CalendarDate | undefined;
  /** Ids of entities whose files could not be read, so that whoever refers to them is not blamed. */
  known?: KnownIds | undefined;
}

/**
 * All that is wrong with a community as a whole, each fault with the path that leads to it: none is an error.
 *
 * They come by kind, then by entity, then by place in the entity. An empty community has none.
 */
export function faultsOf(community: Community, options: FaultsOptions = {}): Diagnostic[] {
  const inspected = inspection(community, options.asOf, options.known ?? {});
  const searches = CATALOGUE.map((fault) => ({ fault, finders: fault.look(inspected) }));
  return KINDS.flatMap((kind) => faultsOfKind(kind, community, searches));
}

const KINDS = Object.keys(Community.shape) as Kind[];

interface Search {
  fault: FaultClass;
  finders: ReturnType<FaultClass["look"]>;
}

function faultsOfKind<K extends Kind>(
  kind: K,
  community: Community,
  searches: readonly Search[],
): Diagnostic[] {
  const finders = searches.flatMap(({ fault, finders }) => {
    const find = finders[kind];
    return find === undefined ? [] : [{ fault, find }];
  });
  if (finders.length === 0) return [];
  const entities: readonly Community[K][number][] = community[kind];
  return entities.flatMap((entity, index) => {
    const found: { fault: FaultClass; finding: Finding }[] = [];
    for (const { fault, find } of finders) {
      for (const finding of find(entity)) found.push({ fault, finding });
    }
    return found
      .sort((one, other) => pathOrder(one.finding.at, other.finding.at))
      .map(({ fault, finding }) => diagnostic(fault, finding, [kind, index]));
  });
}

function diagnostic(
  { severity, code, explanation, remedy }: FaultClass,
  { at, detail, suggestion }: Finding,
  entity: [Kind, number],
): Diagnostic {
  const told = detail === undefined ? [explanation, remedy] : [explanation, detail, remedy];
  return {
    severity,
    code,
    message: told.map(({ fr }) => fr).join(" "),
    english: told.map(({ en }) => en).join(" "),
    at: { path: [...entity, ...at] },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Orders the places of one entity: lists by their indexes, a whole before its parts. */
function pathOrder(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [depth, step] of one.entries()) {
    const otherStep = other[depth];
    if (otherStep === undefined) return 1;
    if (step !== otherStep) return step < otherStep ? -1 : 1;
  }
  return one.length - other.length;
}
