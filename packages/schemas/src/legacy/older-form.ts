import type { ContentKind } from "../content/content-kinds.ts";
import type { Path } from "../diagnostic/path.ts";
import type { Document } from "../document/any-document.ts";
import type { Text } from "../text.ts";

/** A way in which content files were once written, and what it has become. */
export interface OlderForm {
  code: string;
  /** The kinds of file in which it is found. */
  kinds: readonly ContentKind[];
  /** What becomes of a front matter, which stays as it is; `undefined` when nothing in it is of this form. */
  change: (front: Document, kind: ContentKind) => Change | undefined;
}

/** A front matter after one older form was replaced in it. */
export interface Change {
  front: Document;
  remarks: Remark[];
  /** Which values went elsewhere; the first one that fits a path counts. */
  moves?: Move[];
}

/** What to tell about one place. Paths lead into the front matter before the change. */
export interface Remark {
  at: Path;
  /** What was written there, what it was read as, what to write; `key` is how people write the path. */
  text: (key: string) => Text;
  suggestion?: string;
}

/** A value, and all that is below it, that stood at `from` and now stands at `to`. */
export interface Move {
  from: Path;
  to: Path;
}
