/**
 * The name of a team as it stands in the middle of a French sentence: « la Fabrique numérique », « l’Équipe Bulle ».
 *
 * A name that starts with an article keeps it; one that starts with a word whose gender is not known takes none.
 */
export function withArticle(name: string): string {
  const [first = ""] = name.split(/[\s’']/u);
  const article = ARTICLES.get(first.toLocaleLowerCase("fr"));
  if (OWN_ARTICLES.has(first.toLocaleLowerCase("fr"))) {
    return first.charAt(0).toLocaleLowerCase("fr") + name.slice(1);
  }
  return article === undefined ? name : `${article}${name}`;
}

const OWN_ARTICLES = new Set(["le", "la", "les", "l"]);

const ARTICLES = new Map([
  ...["agence", "atelier", "équipe", "école", "incubateur"].map((word) => [word, "l’"] as const),
  ...[
    "brigade",
    "cellule",
    "communauté",
    "délégation",
    "direction",
    "fabrique",
    "mission",
    "plateforme",
    "startup",
  ].map((word) => [word, "la "] as const),
  ...[
    "bloc",
    "bureau",
    "département",
    "lab",
    "laboratoire",
    "ministère",
    "pôle",
    "service",
    "studio",
  ].map((word) => [word, "le "] as const),
]);
