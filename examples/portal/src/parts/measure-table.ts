import type { Measurement } from "@communaute/metrics";
import { number } from "../language/counted.ts";
import { STATUSES } from "../language/statuses.ts";
import type { Html } from "../layout/html.ts";
import type { PageContext } from "../pages/page.ts";
import { bounds, sureness } from "./measure-interval.ts";
import { valueInWords } from "./measure-value.ts";
import { type Column, table } from "./table.ts";

const texts = {
  value: { fr: "Valeur", en: "Value" },
  interval: { fr: "Intervalle", en: "Interval" },
  n: { fr: "Effectif", en: "Number observed" },
  status: { fr: "Fiabilité", en: "Reliability" },
  provisional: { fr: ", provisoire", en: ", provisional" },
};

/** Values of one measure, one a row, named by a first column; what is hidden shows no number at all. */
export function measureTable(
  context: PageContext,
  caption: string,
  first: Column<Measurement>,
  measurements: readonly Measurement[],
): Html | "" {
  const { say, language } = context;
  const interval = measurements.find(({ interval }) => interval)?.interval;
  return table(
    interval ? `${caption} (${sureness(context, interval)})` : caption,
    [
      first,
      { heading: say(texts.value), cell: (one) => valueInWords(context, one) },
      ...(interval ? [intervalColumn(context)] : []),
      {
        heading: say(texts.n),
        cell: ({ counts, status }) => (status === "suppressed" ? "" : number(counts.n, language)),
      },
      {
        heading: say(texts.status),
        cell: ({ status, isProvisional }) =>
          say(STATUSES[status].label) + (isProvisional ? say(texts.provisional) : ""),
      },
    ],
    measurements,
  );
}

function intervalColumn(context: PageContext): Column<Measurement> {
  return {
    heading: context.say(texts.interval),
    cell: ({ interval, value, unit }) =>
      interval && value !== null ? bounds(context, interval, unit) : "",
  };
}
