import { arrival } from "./arrival.ts";
import { arrivalStep } from "./arrival-step.ts";
import { arrivals } from "./arrivals.ts";
import { diagnostics } from "./diagnostics.ts";
import { home } from "./home.ts";
import { incubator } from "./incubator.ts";
import { incubators } from "./incubators.ts";
import { measure } from "./measure.ts";
import { measures } from "./measures.ts";
import { member } from "./member.ts";
import { members } from "./members.ts";
import { organisation } from "./organisation.ts";
import { organisations } from "./organisations.ts";
import type { Page } from "./page.ts";
import { startup } from "./startup.ts";
import { startups } from "./startups.ts";
import { survey } from "./survey.ts";
import { surveyNotice } from "./survey-notice.ts";
import { surveyResults } from "./survey-results.ts";
import { team } from "./team.ts";
import { teams } from "./teams.ts";

/** Every page of the portal, in the order of the navigation. */
export const PAGES: readonly Page[] = [
  home,
  measures,
  measure,
  arrivals,
  arrival,
  arrivalStep,
  survey,
  surveyResults,
  surveyNotice,
  members,
  member,
  startups,
  startup,
  incubators,
  incubator,
  organisations,
  organisation,
  teams,
  team,
  diagnostics,
];

/** The pages that the navigation leads to: those that stand under no other. */
export const NAVIGATION: readonly Page[] = PAGES.filter(({ path }) => /^\/[^/]*$/.test(path));
