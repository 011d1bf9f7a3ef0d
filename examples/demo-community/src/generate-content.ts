import { addQuirks } from "./quirks/add-quirks.ts";
import { random } from "./random.ts";
import { madeWorld } from "./world/make-world.ts";
import { type ContentSizes, REAL_SIZES, sheetsOf } from "./world/world.ts";
import { writtenSheet } from "./yaml/written-sheet.ts";

/** One file of a content repository. */
export interface ContentFile {
  /** Where it is, from the root of the repository: `content/_authors/ysee.exemple.md`. */
  path: string;
  text: string;
}

/** What to invent. */
export interface GenerateOptions extends Partial<ContentSizes> {
  /** Any whole number; the same one gives the same files. */
  seed: number;
  /**
   * The day on which the community is as it should be, as `YYYY-MM-DD`.
   *
   * @defaultValue "2026-11-21"
   */
  asOf?: string;
  /**
   * Whether the files have the oddities that real ones have, about as often.
   *
   * @defaultValue true
   */
  quirks?: boolean;
}

/** The files of an invented community, in the order of their paths; by default as many as the real one has. */
export function* generateContent(options: GenerateOptions): Iterable<ContentFile> {
  const { seed, asOf = "2026-11-21", quirks = true, ...sizes } = options;
  const chance = random(seed);
  const world = madeWorld({ ...REAL_SIZES, ...sizes }, asOf, chance.fork("world"));
  if (quirks) addQuirks(world, chance.fork("quirks"));
  for (const sheet of sheetsOf(world)) {
    const { path, text } = writtenSheet(sheet);
    yield { path, text };
  }
}
