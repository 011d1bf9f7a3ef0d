import type { ContentKind } from "../../src/content/content-kinds.ts";
import type { Document } from "../../src/document/any-document.ts";

/** A front matter as it once was, what it is today, and what is told about it. */
export interface OlderFormCase {
  title: string;
  kind: ContentKind;
  before: Document;
  after: Document;
  /** In their order. */
  found: [code: string, where: string, suggestion?: string][];
}
