import { accessibleSites } from "./accessible-sites.ts";
import { accessibleStartups } from "./accessible-startups.ts";
import { activeMembers } from "./active-members.ts";
import { annualTurnover } from "./annual-turnover.ts";
import { arrivals } from "./arrivals.ts";
import { cohorts } from "./cohorts.ts";
import { communityNps } from "./community-nps.ts";
import { crossCuttingParticipation } from "./cross-cutting-participation.ts";
import { departures } from "./departures.ts";
import { documentationContributors } from "./documentation-contributors.ts";
import { manualTickets } from "./manual-tickets.ts";
import type { Measure } from "./measure-definition.ts";
import { missionDuration } from "./mission-duration.ts";
import { phaseTransitions } from "./phase-transitions.ts";
import { problemsSolved } from "./problems-solved.ts";
import { responseRate } from "./response-rate.ts";
import { retentionByExperience } from "./retention-by-experience.ts";
import { retentionByGender } from "./retention-by-gender.ts";
import { satisfactionIndex } from "./satisfaction-index.ts";
import { securityGradeA } from "./security-grade-a.ts";
import { securityWorkshops } from "./security-workshops.ts";
import { stability } from "./stability.ts";
import { startupsPerPhase } from "./startups-per-phase.ts";
import { tenPercentUsers } from "./ten-percent-users.ts";

/** All measures, first those that the community's pages ask for, in their order; to add one is to add a line here. */
export const MEASURES: readonly Measure[] = [
  communityNps,
  problemsSolved,
  crossCuttingParticipation,
  satisfactionIndex,
  missionDuration,
  retentionByGender,
  retentionByExperience,
  documentationContributors,
  tenPercentUsers,
  accessibleSites,
  accessibleStartups,
  securityWorkshops,
  securityGradeA,
  manualTickets,
  activeMembers,
  arrivals,
  departures,
  annualTurnover,
  stability,
  cohorts,
  startupsPerPhase,
  phaseTransitions,
  responseRate,
];
