import { Domain, MissionStatus, PhaseName } from "@communaute/schemas";
import { type Condition, LIST_KEYS } from "../../definition/condition.ts";
import type { SentenceName } from "../sentences/sentences.ts";
import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { isMapOf, keysOf, tellUnknownFields } from "../values/fields-of.ts";
import { textsOf } from "../values/list-of.ts";
import { truthOf } from "../values/plain-values.ts";
import { fieldName, isEmpty } from "../values/text-of.ts";
import { missionLengthOf } from "./mission-length-of.ts";
import { tellUnknownWords } from "./tell-unknown-words.ts";

/** For whom something is meant, its keys in French or English; a key without a value is told and left out. */
export function conditionOf(spot: Spot): Condition | undefined {
  if (spot.value === undefined) return undefined;
  if (isEmpty(spot.value) || (isMapOf(spot, FRENCH_KEYS) && keysOf(spot).length === 0)) {
    tell(spot, "empty-field", { word: fieldName(spot) });
    return undefined;
  }
  tellUnknownFields(spot, [...FRENCH_KEYS, ...Object.keys(KEYS)]);
  const condition: Condition = {};
  for (const key of LIST_KEYS) {
    const values = valuesOf(keySpot(spot, key), key);
    if (values !== undefined) condition[key] = values;
  }
  const mission = missionLengthOf(keySpot(spot, "mission"));
  if (mission !== undefined) condition.mission = mission;
  const returning = truthOf(keySpot(spot, "returning"));
  if (returning !== undefined) condition.returning = returning;
  return Object.keys(condition).length === 0 ? undefined : condition;
}

/** The domains that somebody must have one of. */
export function domainsOf(spot: Spot): string[] | undefined {
  return valuesOf(spot, "domain");
}

/** Under which of its two names a key is written; both at once are told. */
function keySpot(spot: Spot, key: keyof Condition): Spot {
  const french = spotIn(spot, KEYS[key]);
  const english = spotIn(spot, key);
  if (KEYS[key] === key || english.value === undefined) return french;
  if (french.value !== undefined)
    tell(english, "repeated-field", { word: key, known: [KEYS[key]] });
  return french.value === undefined ? english : french;
}

function valuesOf(spot: Spot, key: ListKey): string[] | undefined {
  const values = textsOf(spot);
  if (Array.isArray(spot.value) && spot.value.length === 0) {
    tell(spot, "empty-field", { word: fieldName(spot) });
  }
  const vocabulary = VOCABULARIES[key];
  if (vocabulary) tellUnknownWords(spot, vocabulary.known, vocabulary.fault);
  return values === undefined || values.length === 0 ? undefined : values;
}

type ListKey = (typeof LIST_KEYS)[number];

/** Each key, and what it is called in French. */
const KEYS = {
  domain: "domaine",
  status: "statut",
  incubator: "incubateur",
  team: "equipe",
  phase: "phase",
  place: "lieu",
  role: "role",
  mission: "mission",
  returning: "revient",
} as const satisfies Record<keyof Condition, string>;

const FRENCH_KEYS = Object.values(KEYS);

const VOCABULARIES: Partial<Record<ListKey, { known: readonly string[]; fault: SentenceName }>> = {
  domain: { known: Domain.known, fault: "unknown-domain" },
  status: { known: MissionStatus.known, fault: "unknown-status" },
  phase: { known: PhaseName.known, fault: "unknown-phase-name" },
};
