import { fileURLToPath } from "node:url";

/** The folder of the lists of the demo community. */
export const LISTS: string = fileURLToPath(new URL("../lists", import.meta.url));
