import type { CalendarDate } from "../calendar-date.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { Community } from "../entities/community.ts";
import { CATALOGUE } from "./catalogue.ts";
import { type FaultClass, type Finders, type Finding, type Kind, NOTHING } from "./fault-class.ts";
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
  return KINDS.flatMap((kind) => faultsOfKind(kind, community[kind], searches));
}

const KINDS = Object.keys(Community.shape) as Kind[];

interface Search {
  fault: FaultClass;
  finders: Finders;
}

interface Found {
  fault: FaultClass;
  finding: Finding;
}

/** Entity by entity, so that each is looked at by all searches while it is at hand. */
function faultsOfKind<K extends Kind>(
  kind: K,
  entities: readonly Community[K][number][],
  searches: readonly Search[],
): Diagnostic[] {
  const ofKind = searches.flatMap(({ fault, finders }) => {
    const find = finders[kind];
    return find === undefined ? [] : [{ fault, find }];
  });
  const told: Diagnostic[] = [];
  entities.forEach((entity, index) => {
    let found: Found[] | undefined;
    for (const { fault, find } of ofKind) {
      const findings = find(entity);
      // Nearly always: then not even an iterator is made.
      if (findings === NOTHING) continue;
      for (const finding of findings) {
        found ??= [];
        found.push({ fault, finding });
      }
    }
    if (found === undefined) return;
    if (found.length > 1) found.sort(placeOrder);
    for (const one of found) told.push(diagnostic(one, kind, index));
  });
  return told;
}

function diagnostic({ fault, finding }: Found, kind: Kind, index: number): Diagnostic {
  const { severity, code, explanation, remedy } = fault;
  const { at, detail, suggestion } = finding;
  const told: Diagnostic = {
    severity,
    code,
    message: `${explanation.fr} ${detail === undefined ? "" : `${detail.fr} `}${remedy.fr}`,
    english: `${explanation.en} ${detail === undefined ? "" : `${detail.en} `}${remedy.en}`,
    at: { path: [kind, index, ...at] },
  };
  return suggestion === undefined ? told : { ...told, suggestion };
}

/** Orders what was found in one entity by place: lists by their indexes, a whole before its parts. */
function placeOrder({ finding: { at: one } }: Found, { finding: { at: other } }: Found): number {
  const depth = one.findIndex((step, depth) => step !== other[depth]);
  const [step, otherStep] = [one[depth], other[depth]];
  if (step === undefined || otherStep === undefined) return one.length - other.length;
  return step < otherStep ? -1 : 1;
}
