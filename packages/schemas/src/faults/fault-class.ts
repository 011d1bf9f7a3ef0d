import type { Severity } from "../diagnostic/diagnostic.ts";
import type { Community } from "../entities/community.ts";
import type { Text } from "../text.ts";
import type { Inspection } from "./inspection.ts";

/** One of the lists that a community is made of. */
export type Kind = keyof Community;

/** One place where a fault was found. */
export interface Finding {
  /** Leads from the entity to what should change; its last step may lead to what is missing. */
  at: (string | number)[];
  /** A sentence that is true of this place only, told between the explanation and the remedy. */
  detail?: Text | undefined;
  /** What was probably meant. */
  suggestion?: string | undefined;
}

/** What most entities have of a fault. There is one for all: they are asked by the hundred thousand. */
export const NOTHING: readonly Finding[] = [];

/** How a fault is looked for: in which kinds, and what one entity has of it. Entities come in their order. */
export type Finders = {
  [K in Kind]?: (entity: Community[K][number]) => readonly Finding[];
};

/** A class of fault: its name, what to tell whoever could mend it, and how it is found. */
export interface FaultClass<Code extends string = string> {
  code: Code;
  severity: Severity;
  /** What is wrong, in one sentence that is true of every finding. */
  explanation: Text;
  /** What to do about it. */
  remedy: Text;
  /** Called once for each community; what it gives back then sees every entity once. */
  look: (inspection: Inspection) => Finders;
}

/** The same class, its code kept as a literal type so that the codes of the catalogue are known. */
export function faultClass<const Code extends string>(
  definition: FaultClass<Code>,
): FaultClass<Code> {
  return definition;
}
