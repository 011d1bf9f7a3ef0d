import type { Document } from "../../document/any-document.ts";
import { isBlank } from "../../document/blank.ts";
import type { OlderForm } from "../older-form.ts";
import { replaced } from "../replaced.ts";

const ANSWERS = new Map([
  ["true", true],
  ["oui", true],
  ["yes", true],
  ["false", false],
  ["non", false],
  ["no", false],
]);

/** `stats` as a word or as the address of the statistics, where today it is `true` or `false`. */
export const statsText: OlderForm = {
  code: "legacy-stats",
  kinds: ["startups"],
  change: (front) => {
    const modern = modernStats(front);
    if (modern === undefined) return undefined;
    const suggestion = String(modern.stats);
    return {
      front: replaced(front, ["stats"], modern),
      remarks: [{ at: ["stats"], text, suggestion }],
      moves: "stats_url" in modern ? [{ from: ["stats"], to: ["stats_url"] }] : [],
    };
  },
};

function modernStats({ stats, stats_url }: Document): Document | undefined {
  if (typeof stats !== "string") return undefined;
  const isAddress = /^https?:\/\/\S+$/i.test(stats.trim());
  if (isAddress) return { stats: true, ...(isBlank(stats_url) ? { stats_url: stats.trim() } : {}) };
  const answer = ANSWERS.get(stats.trim().toLowerCase());
  return answer === undefined ? undefined : { stats: answer };
}

function text() {
  return {
    fr: "« stats » est un texte, lu comme « true » ou « false » : écris l’un des deux sans guillemets, et l’adresse des statistiques dans « stats_url ».",
    en: "“stats” is a text, read as “true” or “false”: write one of the two without quotes, and the address of the statistics in “stats_url”.",
  };
}
