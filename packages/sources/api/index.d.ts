import { YamlPath } from '@communaute/yaml';
export { YamlPath, decodeText, repairMojibake } from '@communaute/yaml';
import { CalendarDate, Reading, Community, Place, Diagnostic } from '@communaute/schemas';
import { ContentKind, ContentEntities, ContentFile } from '@communaute/schemas/content';

/** How far a reading has come. */
interface ContentProgress {
    /** Files read so far. */
    read: number;
    /** Files to read in all. */
    total: number;
}
/** How to read a content repository. */
interface ReadContentOptions {
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
declare function readContent(directory: string, { asOf, onProgress, signal }?: ReadContentOptions): Promise<Reading<Community>>;

/** A file's fields and its text, and where each field stands. */
interface FrontMatter {
    /** The fields; `null` when an error keeps them from being read. */
    front: Record<string, unknown> | null;
    /** All that follows the closing fence; the whole text when there is no front matter. */
    body: string;
    /**
     * The line and column in the file of the value at a path, or of its key; of the nearest existing ancestor when the
     * path leads nowhere, of the file's start when nothing could be read.
     */
    locate: (path: YamlPath, options?: {
        key?: boolean | undefined;
    }) => Place;
}
/** What may be lifted for a file that is known to be large. */
interface ReadFrontMatterOptions {
    /** In characters. @defaultValue 65,536 */
    maxFrontLength?: number | undefined;
}
/**
 * Reads a file made of `---`, YAML fields, `---` and a text. Never throws: all that is wrong becomes diagnostics with
 * file, line and column. A text without front matter, the empty one among them, gives `front: null` and an error.
 */
declare function readFrontMatter(text: string, file?: string, options?: ReadFrontMatterOptions): Reading<FrontMatter>;

/** The text of one content file. */
interface EntityText {
    /** The name of the file without `.md`. */
    id: string;
    /** What diagnostics call the file. */
    file: string;
    text: string;
}
/** The entity that a file describes, what is wrong with it, and where in the file its values stand. */
interface EntityReading<Kind extends ContentKind> extends Reading<ContentEntities[Kind] | null> {
    locate: FrontMatter["locate"];
}
/**
 * The entity in the text of one content file; `null` when it cannot be read. Every diagnostic has line and column.
 */
declare function readEntity<Kind extends ContentKind>(kind: Kind, { id, file, text }: EntityText): EntityReading<Kind>;

/**
 * The text of a content file changed so that it says `wanted`, with the smallest difference: a line whose value stays
 * keeps its bytes, and so does an older form. An empty text is a new file.
 *
 * A text that cannot be read as it stands gives the diagnostic that says why: it is to be mended first.
 */
declare function rewrittenContent(kind: ContentKind, text: string, wanted: ContentFile): string | Diagnostic;

/** The entities to write, as lists of a community. */
type Writable = Partial<Pick<Community, ContentKind>>;
/**
 * Writes entities into a copy of the content repository, each into its file or a new one, changing as little as
 * possible; gives back the files that changed. Each file is replaced in one step, so that a stop loses nothing.
 *
 * A file that cannot be read as it stands is left alone, with an error. Nothing to write changes nothing.
 */
declare function writeContent(directory: string, entities: Writable): Reading<string[]>;

export { readContent, readEntity, readFrontMatter, rewrittenContent, writeContent };
export type { ContentProgress, EntityReading, EntityText, FrontMatter, ReadContentOptions, ReadFrontMatterOptions, Writable };
