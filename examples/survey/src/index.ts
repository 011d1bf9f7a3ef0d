import { fileURLToPath } from "node:url";

/** The configuration of the demo community's survey. */
export const SURVEY: string = fileURLToPath(new URL("../survey.yml", import.meta.url));
