import { dayInWords } from "../words/day-in-words.ts";
import type { DayView } from "./checklist-view.ts";
import type { ViewContext } from "./view-options.ts";

/** The day of an instant, or a day, as people say it. */
export function dayView(day: string, { language, dayOf }: ViewContext): DayView {
  const date = dayOf(day);
  return { date, words: dayInWords(date, language) };
}
