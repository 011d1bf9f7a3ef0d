import type { ContentKind } from "../content/content-kinds.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { type Path, tellable, writtenPath } from "../diagnostic/path.ts";
import { type Document, isDocument } from "../document/any-document.ts";
import type { Change, Move, OlderForm, Remark } from "./older-form.ts";
import { OLDER_FORMS } from "./older-forms.ts";

/** A front matter in today's form. */
export interface Modernised {
  /** The very object that was given, when nothing in it was old. */
  front: Document;
  /** One warning for each place that was old; `at.path` leads into the front matter that was given. */
  diagnostics: Diagnostic[];
  /** Where a value of `front` stood in the front matter that was given. */
  origin: (path: Path) => Path;
}

/**
 * Brings the front matter of a content file into today's form, whichever of the older ones it is written in.
 *
 * What was given is never changed. An empty front matter is modern.
 */
export function modernise(kind: ContentKind, front: Document): Modernised {
  let modernised: Modernised = { front, diagnostics: [], origin: asGiven };
  if (!isDocument(front)) return modernised;
  // One more round whenever something changed: a key may have become free for one that was misspelt.
  let before: Document;
  do {
    before = modernised.front;
    for (const form of OLDER_FORMS[kind]) modernised = withoutForm(modernised, form, kind);
  } while (modernised.front !== before);
  return modernised;
}

function asGiven(path: Path): Path {
  return path;
}

function withoutForm(modernised: Modernised, form: OlderForm, kind: ContentKind): Modernised {
  const change = form.change(modernised.front, kind);
  return change ? changed(modernised, form, change) : modernised;
}

function changed(
  { diagnostics, origin }: Modernised,
  form: OlderForm,
  { front, remarks, moves = [] }: Change,
): Modernised {
  return {
    front,
    diagnostics: [...diagnostics, ...remarks.map((remark) => warning(form.code, origin, remark))],
    origin: moves.length === 0 ? origin : (path) => origin(movedBack(path, moves)),
  };
}

function warning(code: string, origin: (path: Path) => Path, remark: Remark): Diagnostic {
  const path = origin(remark.at);
  const { fr, en } = remark.text(writtenPath(path));
  const { suggestion } = remark;
  return {
    severity: "warning",
    code,
    message: fr,
    english: en,
    at: { path: tellable(path) },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function movedBack(path: Path, moves: readonly Move[]): Path {
  const move = moves.find(({ to }) => to.every((step, i) => path[i] === step));
  return move ? [...move.from, ...path.slice(move.to.length)] : path;
}
