import { z } from "zod";
import { type ContentKind, contentKinds } from "../../content/content-kinds.ts";
import { Id } from "../../id.ts";
import { nearest } from "../../nearest.ts";
import { FLAT_MISSION_KEYS } from "./flat-mission.ts";
import { FLAT_PHASE_KEYS } from "./flat-phase.ts";

/** The keys of a kind of document, as far as a misspelt one can be told by them. */
export interface KeyTable {
  /** What a key holds. */
  schemas: ReadonlyMap<string, z.ZodType>;
  /** The keys that are well spelt, those among them that no entity has a place for included. */
  known: ReadonlySet<string>;
  /** Keys that only say something as long as another one has no value. */
  unless?: { keys: readonly string[]; filled: string } | undefined;
  /** The key that another one was most likely meant to be. */
  nearest: (key: string) => string | undefined;
}

/** The keys of each kind of file. */
export const fileKeys: Record<ContentKind, KeyTable> = {
  members: keyTable(
    // The older forms of lists of startups are replaced later: anything may stand there.
    { ...fieldsOf("members"), startups: z.unknown(), previously: z.unknown() },
    [],
    { keys: FLAT_MISSION_KEYS, filled: "missions" },
  ),
  startups: keyTable(fieldsOf("startups"), ["owner", "rgpd", "robots"], {
    keys: FLAT_PHASE_KEYS,
    filled: "phases",
  }),
  incubators: keyTable(fieldsOf("incubators")),
  organisations: keyTable(fieldsOf("organisations"), ["annuaire", "id"]),
  teams: keyTable(fieldsOf("teams")),
};

// Any text will do for a date: an impossible one is for the reader to refuse.
const [date, text] = [z.string(), z.string()];
const mission = { start: date, end: date, status: text, employer: text, startups: z.array(Id) };

const phase = { name: text, start: date, end: date, comment: text };
const event = { name: text, date, comment: text };

/** The lists of maps in each kind of file, each with the keys of its items. */
export const itemKeys: Partial<Record<ContentKind, readonly [list: string, KeyTable][]>> = {
  members: [["missions", keyTable(mission)]],
  startups: [
    ["phases", keyTable(phase)],
    ["events", keyTable(event)],
  ],
};

function keyTable(
  fields: Record<string, z.ZodType>,
  others: readonly string[] = [],
  unless?: KeyTable["unless"],
): KeyTable {
  const flat = (unless?.keys ?? []).map((key) => [key, z.string()] as const);
  const schemas = new Map<string, z.ZodType>([...Object.entries(fields), ...flat]);
  const known = new Set([...schemas.keys(), ...others]);
  return { schemas, known, unless, nearest: nearest(schemas.keys()) };
}

function fieldsOf(kind: ContentKind): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(contentKinds[kind].shape.fields).map(([key, { schema }]) => [key, schema]),
  );
}
