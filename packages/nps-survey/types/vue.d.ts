import type { DefineComponent } from "vue";
import type { NpsEventMap, NpsSurveyProperties } from "../dist/index.js";

/** What a Vue template may give the element; `compilerOptions.isCustomElement` must know its tag. */
export type NpsSurveyComponent = DefineComponent<
  NpsSurveyProperties & {
    [Name in keyof NpsEventMap as `on${Capitalize<Name>}`]?: (event: NpsEventMap[Name]) => void;
  }
>;

declare module "vue" {
  interface GlobalComponents {
    "nps-survey": NpsSurveyComponent;
  }
}
