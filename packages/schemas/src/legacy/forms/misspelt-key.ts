import { isPlainWord, type Path } from "../../diagnostic/path.ts";
import type { Document } from "../../document/any-document.ts";
import { isBlank } from "../../document/blank.ts";
import type { Text } from "../../text.ts";
import type { Move, OlderForm, Remark } from "../older-form.ts";
import { hasItem, replaced, withItems } from "../replaced.ts";
import { fileKeys, itemKeys, type KeyTable } from "./key-tables.ts";

const CODE = "misspelt-key";

/** A key of a file that is nearly one that we know and that the file lacks: `staartups`, `enD`, `previsously`. */
export const misspeltKey: OlderForm = {
  code: CODE,
  kinds: ["members", "startups", "incubators", "organisations", "teams"],
  change: (front, kind) => {
    const spelt = wellSpelt(front, fileKeys[kind], []);
    return spelt && { ...spelt, front: spelt.document };
  },
};

/** The same in a mission, a phase or an event. */
export const misspeltItemKey: OlderForm = {
  code: CODE,
  kinds: ["members", "startups"],
  change: (front, kind) => {
    const lists = itemKeys[kind];
    if (!lists?.some(([key, table]) => hasItem(front, key, (item) => !isKnown(item, table)))) {
      return undefined;
    }
    const remarks: Remark[] = [];
    const moves: Move[] = [];
    let modern = front;
    for (const [key, table] of lists) {
      const rewritten = withItems(modern, key, (item, index) => {
        const spelt = wellSpelt(item, table, [key, index]);
        if (spelt === undefined) return undefined;
        remarks.push(...spelt.remarks);
        moves.push(...spelt.moves);
        return spelt.document;
      });
      modern = rewritten ?? modern;
    }
    return remarks.length > 0 ? { front: modern, remarks, moves } : undefined;
  },
};

interface Spelt {
  document: Document;
  remarks: Remark[];
  moves: Move[];
}

/** Whether all keys are well spelt, as they are in nearly every file. */
function isKnown(document: Document, { known }: KeyTable): boolean {
  for (const key in document) if (!known.has(key)) return false;
  return true;
}

function wellSpelt(document: Document, table: KeyTable, at: Path): Spelt | undefined {
  if (isKnown(document, table)) return undefined;
  let spelt: Spelt | undefined;
  for (const key of Object.keys(document)) {
    if (table.known.has(key)) continue;
    const current = spelt?.document ?? document;
    const meant = table.nearest(key);
    if (meant === undefined || !isPlainWord(key)) continue;
    if (!canBe(meant, current, table, document[key])) continue;
    spelt ??= { document, remarks: [], moves: [] };
    spelt.document = replaced(current, [key], { [meant]: document[key] });
    spelt.remarks.push({
      at: [...at, key],
      text: (written) => text(written, meant),
      suggestion: meant,
    });
    spelt.moves.push({ from: [...at, key], to: [...at, meant] });
  }
  return spelt;
}

/** Whether a value can be meant for a key: the key has none yet, and holds such values. */
function canBe(key: string, document: Document, table: KeyTable, value: unknown): boolean {
  const { unless, schemas } = table;
  if (!isBlank(document[key])) return false;
  if (unless?.keys.includes(key) && !isBlank(document[unless.filled])) return false;
  return isBlank(value) || schemas.get(key)?.safeDecode(value).success === true;
}

function text(key: string, meant: string): Text {
  return {
    fr: `La clé « ${key} » n’existe pas ; elle a été lue comme « ${meant} » : corrige-la.`,
    en: `There is no key “${key}”; it was read as “${meant}”: correct it.`,
  };
}
