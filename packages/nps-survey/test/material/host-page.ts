/** What a page has beside the element's script. */
interface HostPage {
  body?: string | undefined;
  head?: string | undefined;
  lang?: string | undefined;
  /** What its root element says. */
  root?: string | undefined;
}

/** The HTML of a page that embeds the element as its README says. */
export function hostPage({
  body = survey(),
  head = "",
  lang = "fr",
  root = "",
}: HostPage = {}): string {
  return `<!doctype html><html lang="${lang}" ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Essai</title><link rel="icon" href="data:,">${head}<script type="module" src="/dist/nps-survey.min.js"></script></head><body><main><h1>Une page</h1>${body}</main></body></html>`;
}

/** The element as a page writes it, with more attributes if need be. */
export function survey(attributes = "", content = ""): string {
  return `<nps-survey question="Recommanderiez-vous la Boussole ?" endpoint="/answers" privacy-href="/donnees" wave="2026-T4" ${attributes}>${content}</nps-survey>`;
}
