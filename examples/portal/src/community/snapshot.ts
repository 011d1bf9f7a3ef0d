import type { CalendarDate, Community, Diagnostic } from "@communaute/schemas";
import { readContent } from "@communaute/sources";
import { fileEntity } from "./file-entity.ts";
import { type Entity, KIND_NAMES, type Kind } from "./kinds.ts";
import { type Records, readRecords } from "./records.ts";

/** A community as its files told it at one moment, and all that is wrong with them. */
export interface Snapshot {
  /** The directory that was read; the files of the diagnostics are named from there. */
  directory: string;
  /** The day that the numbers and the faults are about. */
  asOf: CalendarDate;
  community: Community;
  diagnostics: readonly Diagnostic[];
  /** What members declared of themselves, which no page shows one by one. */
  attributes: Records["attributes"];
  /** The entity of an id; of several with one id, the first. */
  find<K extends Kind>(kind: K, id: string): Entity<K> | undefined;
  /** What is wrong in the file of an entity. */
  faultsOf(kind: Kind, id: string): readonly Diagnostic[];
}

/** Reads a community from its directory, with its records; one without content gives an empty community and an error. */
export async function readSnapshot(directory: string, asOf: CalendarDate): Promise<Snapshot> {
  const [content, records] = await Promise.all([
    readContent(directory, { asOf }),
    readRecords(directory),
  ]);
  const { attributes, ...told } = records.value;
  const community = { ...content.value, ...told };
  const diagnostics = [...content.diagnostics, ...records.diagnostics];
  const entities = new Map<string, Entity>();
  for (const kind of KIND_NAMES) {
    for (const entity of community[kind].toReversed()) entities.set(key(kind, entity.id), entity);
  }
  const faults = Map.groupBy(diagnostics, ({ at }) => {
    const entity = at?.file === undefined ? undefined : fileEntity(at.file);
    return entity && key(entity.kind, entity.id);
  });
  return {
    directory,
    asOf,
    community,
    diagnostics,
    attributes,
    find: <K extends Kind>(kind: K, id: string) =>
      entities.get(key(kind, id)) as Entity<K> | undefined,
    faultsOf: (kind, id) => faults.get(key(kind, id)) ?? [],
  };
}

function key(kind: Kind, id: string): string {
  return `${kind}/${id.normalize("NFC")}`;
}
