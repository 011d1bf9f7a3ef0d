import type { Document } from "../../document/any-document.ts";
import { isBlank } from "../../document/blank.ts";
import { MissionStatus } from "../../vocabularies.ts";
import type { Move, OlderForm } from "../older-form.ts";
import { replaced } from "../replaced.ts";
import { currentStatus } from "./older-status.ts";

/** The keys of the only mission of a member, from before there could be several. */
export const FLAT_MISSION_KEYS = ["start", "end", "status", "employer"] as const;

/** `start`, `end` and `employer: status/company` of the member, where today there is a list of missions. */
export const flatMission: OlderForm = {
  code: "legacy-flat-mission",
  kinds: ["members"],
  change: (front) => {
    if (isBlank(front.start) || !isBlank(front.missions)) return undefined;
    const { status, employer } = contract(front);
    const mission = Object.fromEntries(
      Object.entries({ start: front.start, end: front.end, status, employer }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    return {
      front: replaced(front, FLAT_MISSION_KEYS, { missions: [mission] }),
      remarks: [{ at: ["start"], text }],
      moves: [
        moved("status", status === front.status ? "status" : "employer"),
        ...["start", "end", "employer"].map((key) => moved(key, key)),
        { from: ["start"], to: ["missions"] },
      ],
    };
  },
};

/** The status and the company, which once stood together in `employer`. */
function contract({ status, employer }: Document): { status?: unknown; employer?: unknown } {
  if (typeof employer !== "string") return { status, employer };
  const [prefix = "", ...company] = employer.split("/").map((part) => part.trim());
  const current = STATUSES.has(prefix) ? prefix : currentStatus(prefix);
  if (current === undefined) return { status, employer };
  return { status: current, employer: company.join("/") || undefined };
}

const STATUSES = new Set<string>(MissionStatus.known);

function moved(key: string, from: string): Move {
  return { from: [from], to: ["missions", 0, key] };
}

function text() {
  return {
    fr: "Une mission est écrite à plat (« start », « end », « employer ») ; elle a été lue comme le seul élément de « missions ». Écris une liste « missions » dont l’élément a « start », « end », « status » et « employer ».",
    en: "A mission is written flat (“start”, “end”, “employer”); it was read as the only item of “missions”. Write a list “missions” whose item has “start”, “end”, “status” and “employer”.",
  };
}
