import type { HTMLAttributes } from "svelte/elements";
import type { NpsEventMap, NpsSurvey, NpsSurveyProperties } from "../dist/index.js";

/** What a Svelte 5 component may give the element: its properties, its events as `onnps-submit`. */
export type NpsSurveyAttributes = HTMLAttributes<NpsSurvey> &
  NpsSurveyProperties & {
    [Name in keyof NpsEventMap as `on${Name}`]?: (event: NpsEventMap[Name]) => void;
  };

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "nps-survey": NpsSurveyAttributes;
  }
}
