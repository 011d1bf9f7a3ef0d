import type { Document } from "../../document/any-document.ts";
import type { Change, OlderForm, Remark } from "../older-form.ts";
import { hasItem, withItems } from "../replaced.ts";

const CURRENT = new Map([
  ["independant", "independent"],
  ["indépendant", "independent"],
  ["prestataire", "service"],
  ["dinsic", "admin"],
]);

/** Words that once told the contract of a mission: `indépendant`, `prestataire`, `dinsic`. */
export const olderStatus: OlderForm = {
  code: "legacy-status",
  kinds: ["members"],
  change: (front) => {
    if (!hasItem(front, "missions", isOld)) return undefined;
    const remarks: Remark[] = [];
    const modern = withItems(front, "missions", (mission, index) => {
      const status = currentStatus(mission.status);
      if (status === undefined) return undefined;
      remarks.push({
        at: ["missions", index, "status"],
        text: (key) => text(key, status),
        suggestion: status,
      });
      return { ...mission, status };
    });
    return modern && ({ front: modern, remarks } satisfies Change);
  },
};

function isOld({ status }: Document): boolean {
  return currentStatus(status) !== undefined;
}

/** Today's word for a status that is no longer used; `undefined` for all others. */
export function currentStatus(status: unknown): string | undefined {
  return typeof status === "string" ? CURRENT.get(status.trim().toLowerCase()) : undefined;
}

function text(key: string, status: string) {
  return {
    fr: `« ${key} » est un ancien statut, lu comme « ${status} » : écris « ${status} », ou un autre statut s’il convient mieux.`,
    en: `“${key}” is a former status, read as “${status}”: write “${status}”, or another status if it fits better.`,
  };
}
