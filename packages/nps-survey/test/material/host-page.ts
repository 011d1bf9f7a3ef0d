/** What a page has beside the element's script. */
export interface HostPage {
  body?: string | undefined;
  head?: string | undefined;
  lang?: string | undefined;
  /** What its root element says. */
  root?: string | undefined;
  /** What its policy asks of scripts; such a page shows no icon. */
  nonce?: string | undefined;
}

/** The HTML of a page that embeds the element as its README says. */
export function hostPage({
  body = survey(),
  head = "",
  lang = "fr",
  root = "",
  nonce,
}: HostPage = {}): string {
  const icon = nonce ? "" : `<link rel="icon" href="data:,">`;
  return `<!doctype html><html lang="${lang}" ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Essai</title>${icon}${head}<script type="module" ${nonce ? `nonce="${nonce}" ` : ""}src="/dist/nps-survey.min.js"></script></head><body><main><h1>Une page</h1>${body}</main></body></html>`;
}

/** The element as a page writes it, with more attributes if need be. */
export function survey(attributes = "", content = ""): string {
  return `<nps-survey question="Recommanderiez-vous la Boussole ?" endpoint="/answers" privacy-href="/donnees" wave="2026-T4" ${attributes}>${content}</nps-survey>`;
}
