import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { type Path, tellable, writtenPath } from "../../diagnostic/path.ts";
import type { Document } from "../../document/any-document.ts";
import { isBlank } from "../../document/blank.ts";
import type { Change, OlderForm, Remark } from "../older-form.ts";
import { hasItem, replaced, withItems } from "../replaced.ts";

const CODE = "legacy-date";

/** `end:` without a date, where today an open mission or phase has no `end`. */
export const blankEnd: OlderForm = {
  code: CODE,
  kinds: ["members", "startups"],
  change: (front, kind) => {
    const list = kind === "members" ? "missions" : "phases";
    if (!hasBlankEnd(front) && !hasItem(front, list, hasBlankEnd)) return undefined;
    const remarks: Remark[] = [];
    const rest = withoutBlankEnd(front, [], remarks) ?? front;
    const modern = withItems(rest, list, (item, index) =>
      withoutBlankEnd(item, [list, index], remarks),
    );
    return remarks.length > 0 ? ({ front: modern ?? rest, remarks } satisfies Change) : undefined;
  },
};

/** The warning about a date between quotes, which only a reader of the file's text can see. */
export function quotedDate(path: Path): Diagnostic {
  const key = writtenPath(path);
  return {
    severity: "warning",
    code: CODE,
    message: `La date « ${key} » est entre guillemets : écris-la sans, comme 2021-09-01.`,
    english: `The date “${key}” is in quotes: write it without, as 2021-09-01.`,
    at: { path: tellable(path) },
  };
}

function hasBlankEnd(item: Document): boolean {
  return Object.hasOwn(item, "end") && isBlank(item.end);
}

function withoutBlankEnd(item: Document, at: Path, remarks: Remark[]): Document | undefined {
  if (!hasBlankEnd(item)) return undefined;
  remarks.push({ at: [...at, "end"], text });
  return replaced(item, ["end"], {});
}

function text(key: string) {
  return {
    fr: `« ${key} » est vide, ce qui a été lu comme « pas encore de fin » : efface la ligne, ou écris la date de fin.`,
    en: `“${key}” is empty, which was read as “no end yet”: delete the line, or write the last day.`,
  };
}
