/** What a text may hold: fields, or fields or a list. */
export type YamlRoot = "map" | "map-or-list";

/** The fields or the list that a text holds. */
export type YamlValue = Record<string, unknown> | unknown[];
