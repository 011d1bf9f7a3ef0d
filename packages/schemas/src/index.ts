/**
 * The words of a community: its entities, the rules of the domain, and what is wrong with a set of them.
 *
 * @packageDocumentation
 */

export { CalendarDate } from "./calendar-date.ts";
export { type CappedDiagnostics, capDiagnostics } from "./diagnostic/cap-diagnostics.ts";
export type { Diagnostic, Place, Reading, Severity } from "./diagnostic/diagnostic.ts";
