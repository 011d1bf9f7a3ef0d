/**
 * The words of a community: its entities, the rules of the domain, and what is wrong with a set of them.
 *
 * @packageDocumentation
 */

export { addDays } from "./calendar/add-days.ts";
export { addMonths } from "./calendar/add-months.ts";
export { daysBetween } from "./calendar/days-between.ts";
export { CalendarDate } from "./calendar-date.ts";
export { type CappedDiagnostics, capDiagnostics } from "./diagnostic/cap-diagnostics.ts";
export type { Diagnostic, Place, Reading, Severity } from "./diagnostic/diagnostic.ts";
export {
  type DiagnosticsOfIssuesOptions,
  diagnosticsOfIssues,
} from "./diagnostic/diagnostics-of-issues.ts";
export { type FormatGithubOptions, formatGithub } from "./diagnostic/formats/format-github.ts";
export { type FormatJsonOptions, formatJson } from "./diagnostic/formats/format-json.ts";
export { type FormatTextOptions, formatText } from "./diagnostic/formats/format-text.ts";
export { type Language, messageIn } from "./diagnostic/message-in.ts";
export type { Path } from "./diagnostic/path.ts";
export { type Document, isDocument } from "./document/any-document.ts";
export { Community } from "./entities/community.ts";
export { Contribution, ContributionKind } from "./entities/contribution.ts";
export { HELP_REASONS, HelpReason } from "./entities/help-reason.ts";
export { Incubator } from "./entities/incubator.ts";
export { Member } from "./entities/member.ts";
export { Mission } from "./entities/mission.ts";
export { Organisation } from "./entities/organisation.ts";
export { Phase } from "./entities/phase.ts";
export { Problem, ProblemStage, ProblemStatusChange } from "./entities/problem.ts";
export { Channel, Responsibility, ResponsibilityScope } from "./entities/responsibility.ts";
export { SiteAudit } from "./entities/site-audit.ts";
export { Fast, Startup, StartupMembers } from "./entities/startup.ts";
export { StartupEvent } from "./entities/startup-event.ts";
export { Survey, SurveyAnswer, SurveyWave } from "./entities/survey.ts";
export { Team } from "./entities/team.ts";
export { Ticket } from "./entities/ticket.ts";
export { Workshop } from "./entities/workshop.ts";
export { FAULTS, type FaultCode, type FaultFacts } from "./faults/faults.ts";
export { type FaultsOptions, faultsOf } from "./faults/faults-of.ts";
export type { KnownIds } from "./faults/inspection.ts";
export type { ReferredKind } from "./faults/referred-kinds.ts";
export { Id } from "./id.ts";
export { nearest } from "./nearest.ts";
export type { Open } from "./open-vocabulary.ts";
export { CURRENT_PHASE_RULES, type CurrentPhaseRule, currentPhase } from "./rules/current-phase.ts";
export { ACTIVE_RULES, type ActiveRule, isActive } from "./rules/is-active.ts";
export { isLive } from "./rules/is-live.ts";
export { PHASE_ORDER, type PhaseFacts } from "./rules/phase-order.ts";
export { Text } from "./text.ts";
export {
  AccessibilityStatus,
  Domain,
  EventName,
  MemberType,
  MinisterialDomain,
  MissionStatus,
  OrganisationType,
  PhaseName,
} from "./vocabularies.ts";
export { Written } from "./written.ts";
