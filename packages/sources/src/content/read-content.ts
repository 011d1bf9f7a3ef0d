import { setImmediate } from "node:timers/promises";
import {
  type CalendarDate,
  Community,
  type Diagnostic,
  faultsOf,
  type Reading,
} from "@communaute/schemas";
import type { ContentKind } from "@communaute/schemas/content";
import { decodeText } from "@communaute/yaml";
import { unreadable } from "./content-diagnostics.ts";
import { type ContentFileName, contentFiles } from "./content-files.ts";
import { contentFolders } from "./content-folders.ts";
import { type EntityPlaces, placeFaults } from "./place-faults.ts";
import { byteReader } from "./read-bytes.ts";
import { readEntity } from "./read-entity.ts";

/** How far a reading has come. */
export interface ContentProgress {
  /** Files read so far. */
  read: number;
  /** Files to read in all. */
  total: number;
}

/** How to read a content repository. */
export interface ReadContentOptions {
  /** The day on which faults that depend on time are looked for; without it those are left out. */
  asOf?: CalendarDate | undefined;
  /** Told every few files, and at the end. */
  onProgress?: ((progress: ContentProgress) => void) | undefined;
  /** Stops the reading, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/**
 * The community that a copy of the content repository describes, and all that is wrong with it, each with file, line
 * and column. A file that cannot be read costs no other; a directory without content gives an empty community and an
 * error.
 */
export async function readContent(
  directory: string,
  { asOf, onProgress, signal }: ReadContentOptions = {},
): Promise<Reading<Community>> {
  const { files, diagnostics } = contentFiles(directory);
  const community = Community.parse({});
  const places = byKind<EntityPlaces>(() => []);
  const unread = byKind<Record<ContentKind, string[]>>(() => []);
  const bytesOf = byteReader();

  function readOne({ kind, file, id }: ContentFileName): void {
    const bytes = bytesOf(`${directory}/${file}`);
    const decoded = bytes
      ? decodeText(bytes, file)
      : { value: null, diagnostics: [unreadable(file)] };
    append(diagnostics, decoded.diagnostics);
    const text = decoded.value;
    const entity = text === null ? null : readEntity(kind, { id, file, text });
    if (entity) append(diagnostics, entity.diagnostics);
    if (text === null || !entity?.value) {
      unread[kind].push(id);
      return;
    }
    (community[kind] as unknown[]).push(entity.value);
    places[kind].push(entity.locate);
  }

  for (const [index, file] of files.entries()) {
    if (index % FILES_PER_BREATH === 0) {
      onProgress?.({ read: index, total: files.length });
      await setImmediate();
      signal?.throwIfAborted();
    }
    readOne(file);
  }
  onProgress?.({ read: files.length, total: files.length });
  const faults = faultsOf(community, { asOf, known: unread });
  return { value: community, diagnostics: [...diagnostics, ...placeFaults(faults, places)] };
}

/** Files that are read before others get their turn: a few milliseconds. */
const FILES_PER_BREATH = 64;

function byKind<Lists extends Record<ContentKind, unknown>>(make: () => Lists[ContentKind]): Lists {
  return Object.fromEntries(Object.keys(contentFolders).map((kind) => [kind, make()])) as Lists;
}

function append(list: Diagnostic[], more: readonly Diagnostic[]): void {
  for (const each of more) list.push(each);
}
