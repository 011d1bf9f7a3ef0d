import type { CalendarDate } from "../calendar-date.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { Community } from "../entities/community.ts";
import type { Text } from "../text.ts";
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
  const searches = CATALOGUE.map((fault) => ({
    fault,
    finders: fault.look(inspected),
    plain: told(fault),
  }));
  return KINDS.flatMap((kind) => faultsOfKind(kind, community[kind], searches));
}

const KINDS = Object.keys(Community.shape) as Kind[];

interface Search {
  fault: FaultClass;
  finders: Finders;
  /** What is said of a finding that has nothing to add. */
  plain: Text;
}

interface Found {
  search: Search;
  /** Which entity of its list has it. */
  index: number;
  finding: Finding;
}

function faultsOfKind<K extends Kind>(
  kind: K,
  entities: readonly Community[K][number][],
  searches: readonly Search[],
): Diagnostic[] {
  return searches
    .flatMap((search) => {
      const find = search.finders[kind];
      return find ? foundIn(entities, find, search) : [];
    })
    .sort(placeOrder)
    .map((found) => diagnostic(found, kind));
}

/** One search after the other, not one entity after the other: a machine is faster at what it has just done. */
function foundIn<Entity>(
  entities: readonly Entity[],
  find: (entity: Entity) => readonly Finding[],
  search: Search,
): Found[] {
  const all: Found[] = [];
  for (let index = 0; index < entities.length; index += 1) {
    const findings = find(entities[index] as Entity);
    // Nearly always: then not even an iterator is made.
    if (findings === NOTHING) continue;
    for (const finding of findings) all.push({ search, index, finding });
  }
  return all;
}

function diagnostic({ search, index, finding }: Found, kind: Kind): Diagnostic {
  const { severity, code } = search.fault;
  const { at, detail, suggestion } = finding;
  const { fr: message, en: english } = detail ? told(search.fault, detail) : search.plain;
  const path = [kind, index, ...at];
  const diagnostic: Diagnostic = { severity, code, message, english, at: { path } };
  return suggestion === undefined ? diagnostic : { ...diagnostic, suggestion };
}

function told({ explanation, remedy }: FaultClass, detail?: Text): Text {
  return {
    fr: [explanation.fr, detail?.fr, remedy.fr].filter(Boolean).join(" "),
    en: [explanation.en, detail?.en, remedy.en].filter(Boolean).join(" "),
  };
}

/** Entities in their order, and in each what was found by place: lists by their indexes, a whole before its parts. */
function placeOrder(first: Found, second: Found): number {
  if (first.index !== second.index) return first.index - second.index;
  const [one, other] = [first.finding.at, second.finding.at];
  const depth = one.findIndex((step, depth) => step !== other[depth]);
  const [step, otherStep] = [one[depth], other[depth]];
  if (step === undefined || otherStep === undefined) return one.length - other.length;
  return step < otherStep ? -1 : 1;
}
