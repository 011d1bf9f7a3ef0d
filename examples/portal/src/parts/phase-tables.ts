import type { Phase, StartupEvent } from "@communaute/schemas";
import { EVENTS, PHASES, word } from "../language/words.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { day } from "./day.ts";
import { table } from "./table.ts";

const texts = {
  written: { fr: "Dans l’ordre du fichier", en: "In the order of the file" },
  phase: { fr: "Phase", en: "Phase" },
  event: { fr: "Évènement", en: "Event" },
  start: { fr: "Début", en: "Start" },
  end: { fr: "Fin", en: "End" },
  date: { fr: "Jour", en: "Day" },
  comment: { fr: "Commentaire", en: "Comment" },
};

/** The phases of a startup as its file lists them; none give nothing. */
export function phaseTable(context: PageContext, phases: readonly Phase[]): Html | "" {
  const { say } = context;
  return table(
    say(texts.written),
    [
      { heading: say(texts.phase), cell: ({ name }) => say(word(PHASES, name)) },
      { heading: say(texts.start), cell: ({ start }) => day(context, start) },
      { heading: say(texts.end), cell: ({ end }) => day(context, end) },
      { heading: say(texts.comment), cell: ({ comment = "" }) => comment },
    ],
    phases,
  );
}

/** The events of a startup as its file lists them; none give nothing. */
export function eventTable(context: PageContext, events: readonly StartupEvent[]): Html | "" {
  const { say } = context;
  return table(
    say(texts.written),
    [
      { heading: say(texts.event), cell: ({ name }) => say(word(EVENTS, name)) },
      { heading: say(texts.date), cell: ({ date }) => day(context, date) },
      { heading: say(texts.comment), cell: ({ comment = "" }) => comment },
    ],
    events,
  );
}
