import type { ContentKind } from "../content/content-kinds.ts";
import { blankEnd } from "./forms/blank-end.ts";
import { contactList } from "./forms/contact-list.ts";
import { domainList } from "./forms/domain-list.ts";
import { flatMission } from "./forms/flat-mission.ts";
import { flatPhase } from "./forms/flat-phase.ts";
import { githubAddress } from "./forms/github-address.ts";
import { misspeltItemKey, misspeltKey } from "./forms/misspelt-key.ts";
import { olderEvent } from "./forms/older-event.ts";
import { olderPhase } from "./forms/older-phase.ts";
import { olderStatus } from "./forms/older-status.ts";
import { sponsorMaps } from "./forms/sponsor-maps.ts";
import { startupLists } from "./forms/startup-lists.ts";
import { statsText } from "./forms/stats-text.ts";
import type { OlderForm } from "./older-form.ts";

/** In the order in which they are replaced: keys get their names first, then their places, then their values. */
const CATALOGUE: readonly OlderForm[] = [
  misspeltKey,
  misspeltItemKey,
  flatMission,
  flatPhase,
  blankEnd,
  olderStatus,
  startupLists,
  domainList,
  githubAddress,
  sponsorMaps,
  contactList,
  statsText,
  olderPhase,
  olderEvent,
];

/** The older forms that each kind of file may hold, in the order in which they are replaced. */
export const OLDER_FORMS: Record<ContentKind, readonly OlderForm[]> = {
  members: formsOf("members"),
  startups: formsOf("startups"),
  incubators: formsOf("incubators"),
  organisations: formsOf("organisations"),
  teams: formsOf("teams"),
};

function formsOf(kind: ContentKind): readonly OlderForm[] {
  return CATALOGUE.filter(({ kinds }) => kinds.includes(kind));
}
