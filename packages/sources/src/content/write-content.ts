import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Community, Diagnostic, Reading } from "@communaute/schemas";
import type { ContentFile, ContentKind } from "@communaute/schemas/content";
import { decodeText } from "@communaute/yaml";
import { contentFiles } from "./content-files.ts";
import { contentFolders } from "./content-folders.ts";
import { byteReader } from "./read-bytes.ts";
import { encoded, rewrittenContent } from "./rewritten-content.ts";
import { badFileName, notWritten } from "./writing/write-diagnostics.ts";

/** The entities to write, as lists of a community. */
export type Writable = Partial<Pick<Community, ContentKind>>;

/**
 * Writes entities into a copy of the content repository, each into its file or a new one, changing as little as
 * possible; gives back the files that changed. Each file is replaced in one step, so that a stop loses nothing.
 *
 * A file that cannot be read as it stands is left alone, with an error. Nothing to write changes nothing.
 */
export function writeContent(directory: string, entities: Writable): Reading<string[]> {
  const files = new Map(
    contentFiles(directory).files.map(({ kind, id, file }) => [`${kind}/${id}`, file]),
  );
  const bytesOf = byteReader();
  const written: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const kind of Object.keys(contentFolders) as ContentKind[]) {
    for (const entity of entities[kind] ?? []) {
      const file = files.get(`${kind}/${entity.id}`) ?? newFile(directory, kind, entity.id);
      const problem = FILE_NAME.test(entity.id)
        ? writeFile({ path: join(directory, file), kind, file, bytesOf }, encoded(kind, entity))
        : badFileName(kind);
      if (problem === "changed") written.push(file);
      else if (problem !== "same") diagnostics.push(problem);
    }
  }
  return { value: written, diagnostics };
}

/** No separator, no leading dot: an id names a file in its folder and nothing else. */
const FILE_NAME = /^[^./\\\0][^/\\\0]*$/;

function newFile(directory: string, kind: ContentKind, id: string): string {
  const root = existsSync(join(directory, "content")) ? "content/" : "";
  return `${root}${contentFolders[kind]}/${id}.md`;
}

interface Target {
  path: string;
  kind: ContentKind;
  /** What diagnostics call the file. */
  file: string;
  bytesOf: ReturnType<typeof byteReader>;
}

function writeFile(
  { path, kind, file, bytesOf }: Target,
  content: ContentFile,
): Diagnostic | "changed" | "same" {
  const bytes = existsSync(path) ? bytesOf(path) : new Uint8Array();
  if (bytes === null) return notWritten(file);
  const decoded = decodeText(bytes, file).value;
  if (decoded === null) return notWritten(file);
  const before = hasMark(bytes) ? `\uFEFF${decoded}` : decoded;
  const after = rewrittenContent(kind, before, content);
  if (typeof after !== "string") return { ...after, at: { ...after.at, file } };
  if (after === before) return "same";
  return replaceFile(path, after) ? "changed" : notWritten(file);
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Writes beside the file and moves over it, so that whoever reads sees the old text or the new one. */
function replaceFile(path: string, text: string): boolean {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const mode = existsSync(path) ? statSync(path).mode : 0o644;
    writeFileSync(beside, text, { mode, flush: true });
    renameSync(beside, path);
    return true;
  } catch {
    if (existsSync(beside)) unlinkSync(beside);
    return false;
  }
}
