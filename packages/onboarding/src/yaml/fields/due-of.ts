import type { Due } from "../../calendar/due.ts";
import { parseDue } from "../../calendar/parse-due.ts";
import { fixOf } from "../sheet/fix-of.ts";
import type { Spot } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { fieldName, isEmpty } from "../values/text-of.ts";

/** Reads when something is due, where `J` means `anchor`. */
export function dueOf(anchor: string): (spot: Spot) => Due | undefined {
  return (spot) => {
    const { value } = spot;
    if (value === undefined) return undefined;
    if (isEmpty(value)) {
      tell(spot, "empty-field", { word: fieldName(spot) });
      return undefined;
    }
    const due = typeof value === "string" ? parseDue(value, anchor) : { problem: "unreadable" };
    if ("value" in due) return due.value;
    const suggestion = "suggestion" in due ? due.suggestion : undefined;
    const fix = suggestion === undefined ? undefined : fixOf(spot, suggestion);
    tell(spot, "unreadable-due", {
      word: typeof value === "string" ? value : undefined,
      suggestion,
      fix,
    });
    return undefined;
  };
}
