import type { FaultCode } from "../../../src/faults/faults.ts";

/** The day that is "now" in all cases. */
export const AS_OF = "2024-06-15";

/** A community and the places where it has one fault. */
export interface FaultCase {
  title: string;
  code: FaultCode;
  community: Record<string, unknown>;
  /** Every place, as `members/0/missions/1`, in order; none for a near miss. */
  at: string[];
}

/** A member of a case: only what matters needs to be said. */
export function aMember(properties: Record<string, unknown> = {}) {
  return { id: "camille.durand", name: "Camille Durand", ...properties };
}

/** A startup of a case: only what matters needs to be said. */
export function aStartup(properties: Record<string, unknown> = {}) {
  return { id: "carnet-vert", name: "Carnet vert", ...properties };
}

/** A community of one member with missions of these days. */
export function missions(...days: [start: string, end?: string][]) {
  return { members: [aMember({ missions: days.map(([start, end]) => ({ start, end })) })] };
}

/** A community of one startup with these phases. */
export function phases(...written: [name: string, start: string, end?: string][]) {
  return {
    startups: [aStartup({ phases: written.map(([name, start, end]) => ({ name, start, end })) })],
  };
}
