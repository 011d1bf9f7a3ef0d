import { diffChecklists, type VanishedId, vanishedIds } from "@communaute/onboarding/yaml";
import { type Diagnostic, formatText } from "@communaute/schemas";
import { type LayerVersions, type Versions, versionsOf } from "../../checklist/versions.ts";
import { writeRenames } from "../../checklist/write-renames.ts";
import type { Command } from "../../command.ts";
import { type DiffLines, diffLines } from "../../output/diff-lines.ts";

/** Compares two versions of lists, and refuses one that would lose a tick. */
export const checklistDiff: Command = {
  name: "checklist diff",
  usage: { fr: "<avant> <après>", en: "<old> <new>" },
  purpose: {
    fr: "compare deux versions, refuse un identifiant disparu et propose ce qu’il est devenu",
    en: "compares two versions, refuses an id that vanished and proposes what it became",
  },
  options: {
    write: {
      type: "boolean",
      purpose: {
        fr: "écrit les propositions (formerIds) dans la nouvelle version",
        en: "writes the proposals (formerIds) into the new version",
      },
    },
  },
  words: [2, 2],
  run({ words: [old = "", next = ""], has, say, language }, terminal) {
    const compare = () => versionsOf(terminal.directory, old, next);
    let versions = compare();
    if (!("fault" in versions) && has("write")) {
      const written = writeRenames(versions.root, vanishedIn(versions));
      for (const file of written)
        terminal.tell(say({ fr: `${file} : formerIds écrits`, en: `${file}: formerIds written` }));
      versions = compare();
    }
    if ("fault" in versions) {
      terminal.tell(say(versions.fault));
      return 2;
    }
    const lines = versions.layers.flatMap((one) => linesOf(one, say));
    if (lines.length > 0) terminal.print(lines.join("\n"));
    const lost = lostIn(versions);
    const errors = versions.diagnostics.filter(({ severity }) => severity === "error");
    terminal.print(formatText([...errors, ...lost], { language, colour: terminal.colour }));
    return lost.length + errors.length > 0 ? 1 : 0;
  },
};

function linesOf({ layer, old, next }: LayerVersions, say: Parameters<DiffLines>[1]): string[] {
  if (old === null || next === null) return [];
  const lines = diffLines(diffChecklists(old, next), say);
  return lines.length === 0 ? [] : [layer, ...lines.map((line) => `  ${line}`), ""];
}

/** Each id once, however many lists it vanished from. */
function vanishedIn({ layers }: Versions): VanishedId[] {
  const all = layers.flatMap(({ old, next }) =>
    old === null || next === null ? [] : diffChecklists(old, next).vanished,
  );
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function lostIn(versions: Versions): Diagnostic[] {
  const gone = versions.layers
    .filter(({ old, remains }) => old !== null && !remains)
    .map(({ layer }): Diagnostic => goneLayer(layer));
  return [...gone, ...vanishedIds({ vanished: vanishedIn(versions) })];
}

function goneLayer(layer: string): Diagnostic {
  return {
    severity: "error",
    code: "vanished-layer",
    message: `La couche « ${layer} » a disparu, et avec elle les coches de ce qu’elle ajoutait. Garde son fichier, et mets ses identifiants dans « retired ».`,
    english: `The layer “${layer}” has vanished, and with it the ticks of what it added. Keep its file, and put its ids into “retired”.`,
    at: { file: layer },
  };
}
