import { Reading, Diagnostic, Severity, Place } from '@communaute/schemas';
import { Document } from 'yaml';

/**
 * The text of a file's bytes, which must be UTF-8 of at most 2 MiB without NUL; else `null` and an error that says where.
 *
 * A byte order mark is taken off and told. No bytes give the empty text.
 */
declare function decodeText(bytes: Uint8Array, file?: string): Reading<string | null>;

/** A change of a text that mends a fault for certain: what stands from `start` to before `end` becomes `text`. */
interface Fix {
    /** UTF-16 units from the start of the text that was read. */
    start: number;
    /** UTF-16 units from the start of the text that was read; `start` where nothing is taken out. */
    end: number;
    text: string;
}
/** A diagnostic that a program can mend at once when it has a `fix`; without one, only a person knows what was meant. */
type FixableDiagnostic = Diagnostic & {
    fix?: Fix;
};

/**
 * A text with the fixes of its diagnostics made. Of two that overlap only the first in the text is made: reading the
 * result again tells the other. A text without fixes comes back as it is.
 */
declare function withFixes(text: string, diagnostics: readonly FixableDiagnostic[]): string;

/** What a YAML text may cost at most; far above anything a person writes. */
declare const limits: {
    /** Bytes of a whole file: 2 MiB. */
    readonly fileBytes: number;
    /** Characters of the YAML in it: 64 Ki. */
    readonly textLength: number;
    /** Maps and lists inside one another. */
    readonly depth: 64;
    /** Diagnostics kept for one text. */
    readonly diagnostics: 100;
};

/** Where a character stands for a person: both count from 1, columns in UTF-16 units as editors do. */
interface LineColumn {
    line: number;
    column: number;
}

/** A kind of fault, as fine as the advice that can be given about it; several kinds may share one code. */
type YamlFaultKind = "file-too-large" | "text-too-large" | "invalid-utf8" | "utf16" | "nul-character" | "byte-order-mark" | "mojibake" | "bidi-control" | "too-many-diagnostics" | "root-empty" | "root-not-a-map" | "root-neither-map-nor-list" | "too-deep" | "duplicate-key" | "dangerous-key" | "key-not-text" | "empty-key" | "several-documents" | "directive" | "blank-indentation" | "uneven-indentation" | "line-without-key" | "text-before-fields" | "missing-space-after-colon" | "blank-in-key" | "swallowed-line" | "conflict-marker" | "unclosed-bracket" | "yaml-syntax" | "colon-in-text" | "sign-before-text" | "text-after-quote" | "text-lost" | "text-cut" | "unclosed-quote" | "control-character" | "bad-escape" | "alias-forbidden" | "tag-forbidden";

/** Something wrong at an offset of a text, before it is told to a person. */
interface Fault<Kind extends string = YamlFaultKind> {
    kind: Kind;
    /** UTF-16 units from the start of the text that the fault was found in. */
    offset: number;
    /** The key concerned; it is only told when it is a plain word, since a key may be somebody's address. */
    key?: string;
    /** The offset of another place concerned, told by its line: where a duplicate key was written first. */
    other?: number;
    /** The number that belongs in the sentence: a byte, a total. */
    count?: number;
    /** What to write instead; only when that is certain. */
    suggestion?: string;
    /** The same as a change of the text, where a program may make it without asking. */
    fix?: Fix;
}
/** A fault of a part, as one of the whole text that the part starts in at `offset`. */
declare function faultInWhole<Kind extends string>(fault: Fault<Kind>, offset: number): Fault<Kind>;

/** How one kind of fault is told: to machines by its code, to people in two languages. */
interface Sentence {
    code: string;
    severity: Severity;
    /** A sentence may name a key or a number besides its own words. */
    message: (details: {
        key?: string;
        count?: number;
    }) => string;
    english: (details: {
        key?: string;
        count?: number;
    }) => string;
}

/** Tells a fault of `text` to the person who edits the file: French, English, line and column. */
declare function diagnosticOfFault<Kind extends string>(fault: Fault<Kind>, text: string, sentences: Readonly<Record<Kind, Sentence>>, file?: string): FixableDiagnostic;

/** Every kind of fault that a YAML text can have, with what is said about it. */
declare const yamlSentences: Readonly<Record<YamlFaultKind, Sentence>>;

/**
 * Restores lines of UTF-8 that were read as Mac Roman (`Am√©liorer`) or Windows-1252 (`AmÃ©liorer`) and saved again.
 *
 * Only lines that hold signs nobody types together change, and there only the signs that lead back to valid UTF-8.
 */
declare function repairMojibake(text: string): string;

/** What a text may hold: fields, or fields or a list. */
type YamlRoot = "map" | "map-or-list";
/** The fields or the list that a text holds. */
type YamlValue = Record<string, unknown> | unknown[];

/** What a YAML text says, and what is wrong with it. */
interface ParsedYaml<Root = Record<string, unknown>> {
    /** `null` after any error. */
    value: Root | null;
    /** The hundred most serious. Offsets count from the start of the YAML text. */
    faults: Fault[];
    /** How many faults there are in all. */
    total: number;
    /** Whether the plain reader read it. */
    isPlain: boolean;
}
/**
 * Reads a text at a glance when its meaning is plain, else with the full reader. Both give the same answer.
 *
 * This is the reader for who cuts YAML out of a larger text; `readYaml` reads a whole file.
 */
declare function parsedYaml(text: string): ParsedYaml;
declare function parsedYaml(text: string, root: YamlRoot): ParsedYaml<YamlValue>;

/** The way from the root of a YAML text to a value: keys and list indices. */
type YamlPath = readonly (string | number)[];

/** From where to where something is written: UTF-16 units from the start of the text, the end not included. */
interface ValueSpan {
    start: number;
    end: number;
}

/** Answers where in the YAML text a value, or its key, stands. */
type YamlPlaces = (path: YamlPath, ofKey: boolean) => LineColumn;
/**
 * Finds the places of everything in a text; all stand at its start when nothing in it could be read.
 *
 * `isPlain` says that the plain reader has read the text.
 */
declare function yamlPlaces(text: string, isPlain: boolean): YamlPlaces;

/** How a YAML file is to be read. */
interface ReadYamlOptions {
    /** The name that diagnostics and places give. */
    file?: string | undefined;
    /** What the file may hold. @defaultValue `"map"` */
    root?: YamlRoot | undefined;
    /** In characters. @defaultValue 65,536 */
    maxLength?: number | undefined;
    /** How a text that is cut by ` #` is told; after an error there is no value. @defaultValue `"warning"` */
    lostText?: "warning" | "error" | undefined;
}
/** What a YAML file says, and where. */
interface YamlFile<Root = YamlValue> {
    /** `null` when an error keeps the file from being read. */
    value: Root | null;
    /**
     * The line and column of the value at a path, or of its key; of the nearest existing ancestor when the path leads
     * nowhere, of the file's start when nothing could be read.
     */
    locate: (path: YamlPath, options?: {
        key?: boolean | undefined;
    }) => Place;
    /** From where to where the value at a path is written; `undefined` when nothing is written there. */
    valueSpan: (path: YamlPath) => ValueSpan | undefined;
}
/** A YAML file, and what is wrong with it; some of that a program can mend. */
interface YamlReading<Root = YamlValue> {
    value: YamlFile<Root>;
    diagnostics: FixableDiagnostic[];
}
/**
 * Reads a YAML file. Never throws: all that is wrong becomes diagnostics with file, line and column.
 *
 * A byte order mark is taken off and told, a first line `---` is allowed. An empty text gives `null` and an error.
 */
declare function readYaml(text: string, options?: ReadYamlOptions & {
    root?: "map" | undefined;
}): YamlReading<Record<string, unknown>>;
declare function readYaml(text: string, options: ReadYamlOptions): YamlReading;

/** What the full YAML reader makes of a text: its document, the value at its root and its faults. */
interface StrictReading<Root = Record<string, unknown>> {
    /** What stands at the root; `null` after any error. */
    value: Root | null;
    /** Offsets count from the start of the YAML text. */
    faults: Fault[];
    /** The syntax tree with its positions; missing when the text was refused before it was built. */
    document?: Document.Parsed;
}
/**
 * Reads YAML 1.2 with the core schema, so that dates stay text, and refuses whatever is dangerous or ambiguous.
 *
 * A list at the root is only accepted when it is asked for; anchors, tags, duplicate keys and a second document are faults. An empty text is one too.
 */
declare function strictYaml(source: string): StrictReading;
declare function strictYaml(source: string, root: YamlRoot): StrictReading<YamlValue>;

/** What is wrong with the characters of a file, whatever they say; nothing for most files, at next to no cost. */
declare function textFaults(text: string): readonly Fault[];

export { decodeText, diagnosticOfFault, faultInWhole, limits, parsedYaml, readYaml, repairMojibake, strictYaml, textFaults, withFixes, yamlPlaces, yamlSentences };
export type { Fault, Fix, FixableDiagnostic, LineColumn, ParsedYaml, ReadYamlOptions, Sentence, StrictReading, ValueSpan, YamlFaultKind, YamlFile, YamlPath, YamlPlaces, YamlReading, YamlRoot, YamlValue };
