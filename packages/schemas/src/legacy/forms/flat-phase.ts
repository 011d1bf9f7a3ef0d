import { isBlank } from "../../document/blank.ts";
import type { Move, OlderForm } from "../older-form.ts";
import { replaced } from "../replaced.ts";

/** The keys of the only phase of a startup, from before there could be several. */
export const FLAT_PHASE_KEYS = ["status", "start", "end"] as const;

/** `status`, `start` and `end` of the startup, where today there is a list of phases. */
export const flatPhase: OlderForm = {
  code: "legacy-flat-phase",
  kinds: ["startups"],
  change: (front) => {
    const { status, start, end } = front;
    if (isBlank(status) || isBlank(start) || !isBlank(front.phases)) return undefined;
    const phase = { name: status, start, ...(end === undefined ? {} : { end }) };
    return {
      front: replaced(front, FLAT_PHASE_KEYS, { phases: [phase] }),
      remarks: [{ at: ["status"], text }],
      moves: [
        moved("name", "status"),
        moved("start", "start"),
        moved("end", "end"),
        { from: ["status"], to: ["phases"] },
      ],
    };
  },
};

function moved(key: string, from: string): Move {
  return { from: [from], to: ["phases", 0, key] };
}

function text() {
  return {
    fr: "Une phase est écrite à plat (« status », « start », « end ») ; elle a été lue comme le seul élément de « phases ». Écris une liste « phases » dont l’élément a « name », « start » et « end ».",
    en: "A phase is written flat (“status”, “start”, “end”); it was read as the only item of “phases”. Write a list “phases” whose item has “name”, “start” and “end”.",
  };
}
