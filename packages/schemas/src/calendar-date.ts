import { z } from "zod";

/**
 * A civil day, written `YYYY-MM-DD`; a day that no calendar has is refused, never moved.
 *
 * Two of them compare as strings.
 */
export const CalendarDate = z.iso.date().brand<"CalendarDate">();
export type CalendarDate = z.infer<typeof CalendarDate>;
