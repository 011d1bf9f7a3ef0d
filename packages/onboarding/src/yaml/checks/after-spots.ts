import { type Spot, spotIn } from "../sheet/sheet.ts";

/** The ids that an item waits for, each where it is written. */
export function afterSpots(item: Spot): [id: string, at: Spot][] {
  const after = spotIn(item, "after");
  const spots = Array.isArray(after.value)
    ? after.value.map((_, index) => spotIn(after, index))
    : [after];
  return spots.flatMap((spot) => {
    const { value } = spot;
    return typeof value === "string" && value.trim() !== "" ? [[value.trim(), spot]] : [];
  });
}
