/** A part of a long list. */
export interface PageOf<Item> {
  items: readonly Item[];
  /** From 1. */
  page: number;
  /** At least 1. */
  pages: number;
}

/** The items of the page that an address asks for; a page that does not exist gives the nearest one. */
export function pageOf<Item>(
  items: readonly Item[],
  size: number,
  wanted: string | null,
): PageOf<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(pages, Math.max(1, Number.parseInt(wanted ?? "1", 10) || 1));
  return { items: items.slice((page - 1) * size, page * size), page, pages };
}
