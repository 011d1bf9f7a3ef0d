import type { CollectedSurvey, Connection } from "@communaute/collector";

/** The survey of the portal, and where its answers are taken and its figures told. */
export interface SurveyDesk {
  survey: CollectedSurvey;
  /** The collector: all that is known of answers passes through it. */
  collect: (request: Request, connection?: Connection) => Promise<Response>;
  now: () => Date;
}

/** Asks the collector at one of its addresses, such as `/v1/surveys/climat/results`. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Asks in the place of a visitor: under the limits of their network, and with no more rights than theirs. */
export function askingFor(
  visitor: Request,
  { address }: Connection,
  { collect }: Pick<SurveyDesk, "collect">,
): Ask {
  return (path, init) => {
    const request = new Request(new URL(path, visitor.url), init);
    const forwarded = visitor.headers.get("x-forwarded-for");
    if (forwarded !== null) request.headers.set("x-forwarded-for", forwarded);
    return collect(request, { address });
  };
}
