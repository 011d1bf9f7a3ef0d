import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@communaute/schemas";
import type { ContentKind } from "@communaute/schemas/content";
import {
  contentMissing,
  linkNotFollowed,
  notContent,
  unreadable,
  withoutExtension,
} from "./content-diagnostics.ts";
import { contentFolders } from "./content-folders.ts";

/** A file to read: what it describes, its path from the directory, and the id that its name gives. */
export interface ContentFileName {
  kind: ContentKind;
  file: string;
  id: string;
}

/** The content files below a directory, in the order of their names, and what stands there that is none. */
export function contentFiles(directory: string): {
  files: ContentFileName[];
  diagnostics: Diagnostic[];
} {
  const files: ContentFileName[] = [];
  const diagnostics: Diagnostic[] = [];
  const root = isFolder(join(directory, "content")) ? "content/" : "";
  const kinds = (Object.keys(contentFolders) as ContentKind[]).filter((kind) =>
    isFolder(join(directory, root + contentFolders[kind])),
  );
  if (kinds.length === 0) diagnostics.push(contentMissing(directory));
  for (const kind of kinds) {
    const folder = root + contentFolders[kind];
    for (const entry of entriesOf(directory, folder, diagnostics)) {
      const file = `${folder}/${entry.name}`;
      const problem = problemOf(entry, file);
      if (problem) diagnostics.push(problem);
      if (!entry.isFile() || problem?.severity === "info") continue;
      files.push({ kind, file, id: withoutEnding(entry.name).normalize("NFC") });
    }
  }
  return { files, diagnostics };
}

function withoutEnding(name: string): string {
  return name.endsWith(".md") ? name.slice(0, -".md".length) : name;
}

/** A link to a folder is none: it could lead out of the repository. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function entriesOf(directory: string, folder: string, diagnostics: Diagnostic[]): Dirent[] {
  try {
    return readdirSync(join(directory, folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    diagnostics.push(unreadable(folder));
    return [];
  }
}

function problemOf(entry: Dirent, file: string): Diagnostic | undefined {
  if (entry.isSymbolicLink()) return linkNotFollowed(file);
  if (!entry.isFile()) return notContent(file);
  if (entry.name.endsWith(".md")) return undefined;
  return /\.[a-z0-9]{1,5}$/i.test(entry.name) ? notContent(file) : withoutExtension(file);
}
