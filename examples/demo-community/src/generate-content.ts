import { type FaultCounts, plantFaults } from "./plant/plant-faults.ts";
import type { PlantableCode } from "./plant/plants.ts";
import { addQuirks } from "./quirks/add-quirks.ts";
import { random } from "./random.ts";
import type { Damaged } from "./sheet.ts";
import { madeWorld } from "./world/make-world.ts";
import { type ContentSizes, REAL_SIZES, sheetsOf } from "./world/world.ts";
import { writtenSheet } from "./yaml/written-sheet.ts";

/** One file of a content repository. */
export interface ContentFile {
  /** Where it is, from the root of the repository: `content/_authors/ysee.exemple.md`. */
  path: string;
  text: string;
  /** How the text is turned into bytes, where it is not UTF-8. */
  encoding?: Damaged["encoding"];
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
  /** How many faults of each class to plant on purpose. */
  faults?: FaultCounts;
}

/** A fault that was planted on purpose, and where a reader should find it. */
export interface Planted {
  path: string;
  /** From 1. */
  line: number;
  code: PlantableCode;
}

/** The files of an invented community, folder by folder in the order of their names, and what is wrong with them. */
export interface GeneratedContent extends Iterable<ContentFile> {
  files: readonly ContentFile[];
  /** In the order of the files. */
  planted: readonly Planted[];
}

/** Invents a community: by default one as large as the real one. Without members, startups… it has no files. */
export function generateContent(options: GenerateOptions): GeneratedContent {
  const { seed, asOf = "2026-11-21", quirks = true, faults = {}, ...sizes } = options;
  const chance = random(seed);
  const world = madeWorld({ ...REAL_SIZES, ...sizes }, asOf, chance.fork("world"));
  const { plantings, touched } = plantFaults(world, faults, chance.fork("faults"));
  if (quirks) addQuirks(world, touched, chance.fork("quirks"));

  const planted: Planted[] = [];
  const files = sheetsOf(world).map((sheet) => {
    const { lineOf, ...file } = writtenSheet(sheet);
    const fault = plantings.get(sheet);
    if (fault) planted.push({ path: file.path, line: lineOf(fault.path), code: fault.code });
    return file;
  });
  return { files, planted, [Symbol.iterator]: () => files[Symbol.iterator]() };
}
