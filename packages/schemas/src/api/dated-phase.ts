import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { documentShape } from "../document/document-shape.ts";
import { optional, required } from "../document/field.ts";
import type { Phase } from "../entities/phase.ts";
import { PhaseName } from "../vocabularies.ts";

/** A phase as the answers keyed by id tell it: as in the content repository, without an end that is not known. */
export const datedPhaseShape = documentShape<keyof Phase>("api/dated-phase", {
  name: required("name", PhaseName),
  start: required("start", CalendarDate),
  end: optional("end", CalendarDate),
  comment: optional("comment", z.string()),
});
