import type { Text } from "../../text.ts";
import type { OlderForm, Remark } from "../older-form.ts";
import { withItems } from "../replaced.ts";

const CURRENT = new Map<unknown, string>([
  ["death", "end"],
  ["reprise", "other"],
  ["commitee", "committee"],
]);

/** Events by the names that they once had: `death`, `reprise`, `commitee`. */
export const olderEvent: OlderForm = {
  code: "legacy-event",
  kinds: ["startups"],
  change: (front) => {
    const remarks: Remark[] = [];
    const modern = withItems(front, "events", (event, index) => {
      const name = CURRENT.get(event.name);
      if (name === undefined) return undefined;
      remarks.push({
        at: ["events", index, "name"],
        text: (key) => text(key, name),
        suggestion: name,
      });
      return { ...event, name };
    });
    return modern && { front: modern, remarks };
  },
};

function text(key: string, name: string): Text {
  return {
    fr: `« ${key} » est un ancien nom d’évènement, lu comme « ${name} » : écris « ${name} ».`,
    en: `“${key}” is a former name of an event, read as “${name}”: write “${name}”.`,
  };
}
