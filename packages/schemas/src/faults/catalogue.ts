import { eventBeforeFirstPhase, eventInFuture } from "./events/event-dates.ts";
import {
  abandonWithoutEndEvent,
  eventFastWithoutFast,
  fastWithoutEvent,
} from "./events/missing-event.ts";
import { contactNotAnEmail } from "./form/contact-not-an-email.ts";
import { htmlInText } from "./form/html-in-text.ts";
import { implausibleYear } from "./form/implausible-year.ts";
import { linkNotAUrl } from "./form/link-not-a-url.ts";
import { outerSpaces } from "./form/outer-spaces.ts";
import { unknownPhase, unknownValue } from "./form/unknown-value.ts";
import { duplicateGithub, githubNotALogin } from "./identity/github-login.ts";
import { homonym } from "./identity/homonym.ts";
import { duplicateId, nearId } from "./identity/ids.ts";
import { memberIdForm } from "./identity/member-id-form.ts";
import { missionEndsFar, missionInFuture } from "./missions/mission-ahead.ts";
import {
  missionEndsBeforeStart,
  missionLong,
  missionOfOneDay,
  missionShort,
} from "./missions/mission-length.ts";
import {
  activeOnEndedStartup,
  missionAfterEndOfStartup,
} from "./missions/mission-on-ended-startup.ts";
import { missionsOutOfOrder } from "./missions/missions-out-of-order.ts";
import { missionsIdentical, missionsOverlap } from "./missions/missions-overlap.ts";
import { endAfterEnd, phaseAfterEnd } from "./phases/phase-after-end.ts";
import { noCurrentPhase, phaseEndsBeforeStart, phaseInFuture } from "./phases/phase-dates.ts";
import {
  accelerationWithoutConstruction,
  constructionWithoutInvestigation,
} from "./phases/phase-skipped.ts";
import { phaseEndInferred, phasesGap, phasesOverlap } from "./phases/phases-joined.ts";
import { phaseRepeated, phasesOutOfOrder, phasesSameDay } from "./phases/phases-listed.ts";
import { formerReference } from "./references/former-reference.ts";
import { highlightedElsewhere, incubatorNotListed } from "./references/incubators-of-startups.ts";
import {
  activeWithoutAttachment,
  incubatorWithoutStartup,
  ownerMissing,
  startupWithoutMember,
  startupWithoutSponsor,
  teamWithoutMember,
} from "./references/unattached.ts";
import { unknownReference } from "./references/unknown-reference.ts";

/** Every class of fault that is looked for in a community; at one place they are told in this order. */
export const CATALOGUE = [
  unknownReference,
  formerReference,
  ownerMissing,
  highlightedElsewhere,
  incubatorNotListed,
  incubatorWithoutStartup,
  teamWithoutMember,
  startupWithoutMember,
  startupWithoutSponsor,
  activeWithoutAttachment,
  missionEndsBeforeStart,
  missionOfOneDay,
  missionShort,
  missionLong,
  missionsOverlap,
  missionsIdentical,
  missionsOutOfOrder,
  missionInFuture,
  missionEndsFar,
  missionAfterEndOfStartup,
  activeOnEndedStartup,
  phaseEndsBeforeStart,
  phasesSameDay,
  phasesOutOfOrder,
  phasesOverlap,
  phasesGap,
  phaseEndInferred,
  phaseRepeated,
  phaseInFuture,
  noCurrentPhase,
  constructionWithoutInvestigation,
  accelerationWithoutConstruction,
  phaseAfterEnd,
  endAfterEnd,
  unknownPhase,
  abandonWithoutEndEvent,
  eventBeforeFirstPhase,
  eventInFuture,
  fastWithoutEvent,
  eventFastWithoutFast,
  implausibleYear,
  homonym,
  duplicateGithub,
  githubNotALogin,
  duplicateId,
  nearId,
  memberIdForm,
  outerSpaces,
  htmlInText,
  unknownValue,
  contactNotAnEmail,
  linkNotAUrl,
] as const;
