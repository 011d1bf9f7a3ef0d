import type { MissionLength } from "../../definition/condition.ts";
import { fixOf } from "../sheet/fix-of.ts";
import type { Spot } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { textOf } from "../values/text-of.ts";

/** A bound on the length of a mission: `">= 3 mois"`. */
export function missionLengthOf(spot: Spot): MissionLength | undefined {
  const text = textOf(spot);
  if (text === undefined) return undefined;
  const [, comparison = "", count = "", word = ""] = LENGTH.exec(text.toLowerCase()) ?? [];
  const unit = UNITS.find(([start]) => word.startsWith(start))?.[1];
  if (comparison !== "" && unit !== undefined) {
    return { comparison: COMPARISONS[comparison] ?? ">=", count: Number(count), unit };
  }
  const suggestion = unit === undefined ? undefined : `>= ${count} ${word}`;
  const fix = suggestion === undefined ? undefined : fixOf(spot, suggestion);
  tell(spot, "unreadable-mission", { suggestion, fix });
  return undefined;
}

const LENGTH = /^(>=|<=|>|<|≥|≤)? ?(\d{1,4}) ?(jours?|semaines?|mois|days?|weeks?|months?)$/;

const COMPARISONS: Readonly<Record<string, MissionLength["comparison"]>> = {
  ">=": ">=",
  "≥": ">=",
  ">": ">",
  "<=": "<=",
  "≤": "<=",
  "<": "<",
};

const UNITS = [
  ["jour", "day"],
  ["day", "day"],
  ["semaine", "week"],
  ["week", "week"],
  ["mo", "month"],
] as const;
