import type { Document } from "../../document/any-document.ts";
import type { Text } from "../../text.ts";
import type { Move, OlderForm, Remark } from "../older-form.ts";
import { hasItem, replaced, withItems } from "../replaced.ts";
import { type ListedStartups, listedStartups } from "./listed-startups.ts";

/** Startups of a member that are not a list of ids: `startups: pix`, `startups:`, or `- pix: inactive`. */
export const startupLists: OlderForm = {
  code: "legacy-startups",
  kinds: ["members"],
  change: (front) => {
    const isOld = isListed(front, "startups") || isListed(front, "previously");
    if (!isOld && !hasItem(front, "missions", isListedMission)) return undefined;
    const remarks: Remark[] = [];
    const moves: Move[] = [];
    const inMissions = withItems(front, "missions", (mission, index) => {
      const listed = oldList(mission, "startups");
      if (listed === undefined) return undefined;
      remarks.push({ at: ["missions", index, "startups"], text: TEXTS[listed.form] });
      // The dates of the mission already say whether it is over.
      return withIds(mission, "startups", [...listed.ids, ...listed.former]);
    });
    let modern = inMissions ?? front;
    const previously = oldList(modern, "previously");
    if (previously) {
      remarks.push({ at: ["previously"], text: TEXTS[previously.form] });
      modern = withIds(modern, "previously", [...previously.ids, ...previously.former]);
    }
    const startups = oldList(modern, "startups");
    if (startups) {
      remarks.push({ at: ["startups"], text: TEXTS[startups.form] });
      if (!Object.hasOwn(front, "previously"))
        moves.push({ from: ["startups"], to: ["previously"] });
      modern = withoutFormer(modern, startups);
    }
    return remarks.length > 0 ? { front: modern, remarks, moves } : undefined;
  },
};

function isListedMission(mission: Document): boolean {
  return isListed(mission, "startups");
}

function isListed(document: Document, key: string): boolean {
  return oldList(document, key) !== undefined;
}

function oldList(document: Document, key: string): ListedStartups | undefined {
  return Object.hasOwn(document, key) ? listedStartups(document[key]) : undefined;
}

function withIds(document: Document, key: string, ids: readonly unknown[]): Document {
  return replaced(document, [key], ids.length === 0 ? {} : { [key]: [...new Set(ids)] });
}

/** The member with the present startups in `startups`, and those that are over added to `previously`. */
function withoutFormer(member: Document, { ids, former }: ListedStartups): Document {
  const { previously = [] } = member;
  if (former.length === 0 || !Array.isArray(previously)) {
    return withIds(member, "startups", [...ids, ...former]);
  }
  const all = [...new Set([...previously, ...former])];
  if (Object.hasOwn(member, "previously")) {
    return { ...withIds(member, "startups", ids), previously: all };
  }
  const startups = ids.length === 0 ? {} : { startups: ids };
  return replaced(member, ["startups"], { ...startups, previously: all });
}

const TEXTS: Record<ListedStartups["form"], (key: string) => Text> = {
  text: (key) => ({
    fr: `« ${key} » est un simple texte, lu comme une liste : écris chaque startup sur sa ligne, après un tiret.`,
    en: `“${key}” is a plain text, read as a list: write each startup on its own line, after a dash.`,
  }),
  blank: (key) => ({
    fr: `« ${key} » est vide, ce qui a été lu comme « aucune startup » : efface la ligne.`,
    en: `“${key}” is empty, which was read as “no startup”: delete the line.`,
  }),
  maps: (key) => ({
    fr: `« ${key} » contient autre chose que des identifiants ; celles dites « inactive » ont été lues comme passées. Écris un identifiant par ligne, après un tiret.`,
    en: `“${key}” holds more than ids; those said to be “inactive” were read as past ones. Write one id a line, after a dash.`,
  }),
};
