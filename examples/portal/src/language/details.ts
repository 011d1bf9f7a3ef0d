import type { Text, Unit } from "@communaute/metrics";
import { attributeValue } from "./attributes.ts";
import { figureOfDetail } from "./detail-words.ts";
import type { FigureUnit } from "./figure.ts";
import { PHASES, word } from "./words.ts";

/** What a figure beside a value is called, and what it counts in. */
export interface DetailWords {
  label: Text;
  unit: FigureUnit;
}

/** The words for a detail by its id, such as `survival-365` or `phase:construction`; an unknown id is its own label. */
export function detailWords(id: string, unitOfMeasure: Unit): DetailWords {
  const [name = id, of] = id.split(/:(.*)/s);
  const { unit = "count", label } = figureOfDetail(name) ?? { label: { fr: id, en: id } };
  const own = unit === "same" ? unitOfMeasure : unit;
  if (of === undefined) return { label, unit: own };
  const { fr, en } = qualifier(name, of);
  return { label: { fr: join(label.fr, fr), en: join(label.en, en) }, unit: own };
}

function qualifier(name: string, of: string): Text {
  if (name === "phase") return phase(of);
  if (name === "transition") return transition(of);
  if (name === "cohort") return quarterName(of);
  const gender = attributeValue("gender", of);
  return gender.fr === of ? attributeValue("experience", of) : gender;
}

function phase(name: string): Text {
  return word({ ...PHASES, none: { fr: "Aucune phase", en: "No phase" } }, name);
}

function transition(of: string): Text {
  const [before, after] = of.split("→").map(phase);
  if (!before || !after) return { fr: of, en: of };
  return { fr: `${before.fr} → ${after.fr}`, en: `${before.en} → ${after.en}` };
}

/** The quarter that a day lies in: « 3e trimestre 2026 », “Q3 2026”. */
export function quarterName(day: string): Text {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  const year = day.slice(0, 4);
  return {
    fr: `${quarter}${quarter === 1 ? "er" : "e"} trimestre ${year}`,
    en: `Q${quarter} ${year}`,
  };
}

function join(label: string, of: string): string {
  return label === "" ? of : `${label} – ${of}`;
}
