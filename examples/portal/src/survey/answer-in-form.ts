/** What was written into the form of the survey, as it was written. */
export interface GivenAnswer {
  /** Made with the page, so that a form that is sent twice counts once. */
  id: string;
  score: string;
  comment: string;
}

/** Reads the form of the survey. */
export function givenAnswer(form: FormData): GivenAnswer {
  return { id: text(form, "id"), score: text(form, "score"), comment: text(form, "comment") };
}

/** The body that the collector takes; `undefined` where no score was chosen. */
export function answerBody(
  { id, score, comment }: GivenAnswer,
  { wave, lang }: { wave: string; lang: string },
): string | undefined {
  if (!/^(?:\d|10)$/.test(score)) return undefined;
  const said = comment.replaceAll("\r\n", "\n").trim();
  return JSON.stringify({
    v: 1,
    id,
    wave,
    score: Number(score),
    ...(said && { comment: said }),
    ctx: { lang, env: "production" },
  });
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
