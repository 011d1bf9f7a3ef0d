import type { Diagnostic } from "@communaute/schemas";

/** Nothing can be read from this directory. */
export function contentMissing(directory: string): Diagnostic {
  return {
    severity: "error",
    code: "content-missing",
    message:
      "Ce dossier ne contient ni « content/_authors », ni « content/_startups », ni aucun des dossiers attendus : donne le chemin d’une copie du dépôt de contenu.",
    english:
      "This directory holds neither “content/_authors” nor “content/_startups” nor any other expected folder: give the path of a copy of the content repository.",
    at: { file: directory },
  };
}

/** The system does not let us read a file or a folder; the others are read all the same. */
export function unreadable(file: string): Diagnostic {
  return {
    severity: "error",
    code: "file-unreadable",
    message: "Ce fichier ne peut pas être ouvert : vérifie ses droits d’accès et le disque.",
    english: "This file cannot be opened: check its permissions and the disk.",
    at: { file },
  };
}

/** A link could lead out of the repository, so it is never followed. */
export function linkNotFollowed(file: string): Diagnostic {
  return {
    severity: "warning",
    code: "link-not-followed",
    message: "Ce fichier est un lien, qui n’est pas suivi : mets le fichier lui-même à sa place.",
    english: "This file is a link, which is not followed: put the file itself in its place.",
    at: { file },
  };
}

/** Some tools only read `*.md`, so the entity exists for some and not for others. */
export function withoutExtension(file: string): Diagnostic {
  return {
    severity: "warning",
    code: "file-without-extension",
    message:
      "Ce fichier n’a pas l’extension « .md », et certains outils ne le lisent pas : renomme-le.",
    english: "This file has no “.md” extension, and some tools do not read it: rename it.",
    at: { file },
    suggestion: `${file.slice(file.lastIndexOf("/") + 1)}.md`,
  };
}

/** Something that is not a content file stands among them; it is left alone. */
export function notContent(file: string): Diagnostic {
  return {
    severity: "info",
    code: "file-ignored",
    message: "Ce fichier n’est pas un fichier Markdown (« .md ») : il n’a pas été lu.",
    english: "This file is not a Markdown file (“.md”): it has not been read.",
    at: { file },
  };
}
