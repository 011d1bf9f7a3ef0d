import { KIND_NAMES, KINDS, type Kind } from "./kinds.ts";

/** The entity that a content file describes, by its kind and id. */
export interface FileEntity {
  kind: Kind;
  id: string;
}

/** The entity of a file by its path, as `readContent` names it; `undefined` for any other file or folder. */
export function fileEntity(file: string): FileEntity | undefined {
  const [name, folder] = file.split("/").reverse();
  const kind = KIND_NAMES.find((each) => KINDS[each].folder === folder);
  if (kind === undefined || !name) return undefined;
  return { kind, id: name.replace(/\.md$/, "").normalize("NFC") };
}
