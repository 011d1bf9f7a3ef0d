/** The extensions of the files that layers are written in; the first is looked for first. */
export const EXTENSIONS = [".yml", ".yaml"] as const;

/** How many bytes a layer's file may have. */
export const MOST_BYTES = 64 * 1024;
